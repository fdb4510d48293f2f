variable "setting" {
}

resource "aws_db_instance" "not_known" {
  engine   = "mysql"
  multi_az = var.setting
}
