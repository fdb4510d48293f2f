resource "aws_db_parameter_group" "old" {
  name   = "old"
  family = "postgres14"

  parameter {
    name  = "log_connections"
    value = "1"
  }
}

resource "aws_db_parameter_group" "open" {
  name   = "open"
  family = "postgres16"

  parameter {
    name  = "rds.force_ssl"
    value = "0"
  }
}

resource "aws_db_parameter_group" "orders" {
  name   = "orders"
  family = "mysql8.4"
}

resource "aws_db_parameter_group" "warehouse" {
  name   = "warehouse"
  family = "db2-se-11.5"

  parameter {
    name  = "db2comm"
    value = "TCPIP"
  }
}

resource "aws_db_instance" "fail_missing" {
  parameter_group_name = aws_db_parameter_group.old.name
}

resource "aws_db_instance" "fail_off" {
  parameter_group_name = aws_db_parameter_group.open.id
}

resource "aws_db_instance" "fail_by_name" {
  parameter_group_name = "orders"
}

resource "aws_db_instance" "fail_db2" {
  parameter_group_name = aws_db_parameter_group.warehouse.name
}
