variable "setting" {
}

resource "aws_db_instance" "not_known" {
  engine              = "mysql"
  monitoring_interval = var.setting
}
