variable "setting" {
}

resource "aws_rds_cluster" "not_known" {
  engine                          = "aurora-mysql"
  enabled_cloudwatch_logs_exports = var.setting
}
