variable "setting" {}

resource "aws_sqs_queue" "not_known" {
  name   = "orders"
  policy = var.setting
}
