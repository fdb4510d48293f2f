resource "aws_db_parameter_group" "mariadb" {
  name   = "mariadb"
  family = "mariadb10.11"

  parameter {
    name  = "max_connections"
    value = "100"
  }

  parameter {
    name  = "require_secure_transport"
    value = 1
  }
}

resource "aws_db_parameter_group" "postgres" {
  name   = "postgres"
  family = "postgres17"
}

resource "aws_db_parameter_group" "oracle" {
  name   = "oracle"
  family = "oracle-se2-19"
}

resource "aws_db_instance" "required" {
  parameter_group_name = aws_db_parameter_group.mariadb.name
}

resource "aws_db_instance" "default_of_version" {
  parameter_group_name = aws_db_parameter_group.postgres.name
}

resource "aws_db_instance" "no_group" {
  engine = "mysql"
}

resource "aws_db_instance" "oracle" {
  parameter_group_name = aws_db_parameter_group.oracle.name
}
