variable "days" {
  type = number
}

resource "aws_db_instance" "not_known" {
  engine                  = "postgres"
  instance_class          = "db.t4g.micro"
  backup_retention_period = var.days
}
