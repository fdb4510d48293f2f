variable "encrypted" {
  type = bool
}

resource "aws_db_instance" "not_known" {
  engine            = "postgres"
  instance_class    = "db.t4g.micro"
  storage_encrypted = var.encrypted
}
