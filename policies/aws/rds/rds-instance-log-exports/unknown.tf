variable "setting" {
}

resource "aws_db_instance" "not_known" {
  engine                          = "mysql"
  enabled_cloudwatch_logs_exports = var.setting
}
