variable "setting" {}

resource "aws_docdb_cluster" "not_known" {
  enabled_cloudwatch_logs_exports = var.setting
}
