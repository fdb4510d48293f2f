variable "setting" {
}

resource "aws_db_instance" "not_known" {
  engine                       = "mysql"
  performance_insights_enabled = var.setting
}
