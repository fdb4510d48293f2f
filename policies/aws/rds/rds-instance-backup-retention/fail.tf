resource "aws_db_instance" "fail_nothing_written" {
  engine         = "postgres"
  instance_class = "db.t4g.micro"
}

resource "aws_db_instance" "fail_off" {
  engine                  = "postgres"
  instance_class          = "db.t4g.micro"
  backup_retention_period = 0
}

resource "aws_db_instance" "fail_short" {
  engine                  = "postgres"
  instance_class          = "db.t4g.micro"
  backup_retention_period = "1"
}
