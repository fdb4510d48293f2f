variable "setting" {}

resource "aws_sqs_queue" "not_known" {
  name              = "orders"
  kms_master_key_id = var.setting
}
