variable "setting" {
}

resource "aws_db_instance" "not_known" {
  engine                              = "mysql"
  iam_database_authentication_enabled = var.setting
}
