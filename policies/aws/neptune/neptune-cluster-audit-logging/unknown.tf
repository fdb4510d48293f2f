variable "setting" {}

resource "aws_neptune_cluster" "not_known" {
  enable_cloudwatch_logs_exports = var.setting
}
