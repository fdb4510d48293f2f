variable "setting" {
}

resource "aws_db_instance" "not_known" {
  engine                     = "mysql"
  auto_minor_version_upgrade = var.setting
}
