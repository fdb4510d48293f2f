variable "setting" {}

resource "aws_sns_topic" "not_known" {
  name   = "orders"
  policy = var.setting
}
