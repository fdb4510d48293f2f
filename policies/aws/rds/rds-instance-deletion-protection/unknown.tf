variable "setting" {
}

resource "aws_db_instance" "not_known" {
  engine              = "mysql"
  deletion_protection = var.setting
}
