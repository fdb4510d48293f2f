variable "expose" {
  type = bool
}

resource "aws_db_instance" "not_known" {
  engine              = "postgres"
  instance_class      = "db.t4g.micro"
  publicly_accessible = var.expose
}
