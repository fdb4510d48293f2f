variable "setting" {}

resource "aws_sns_topic" "not_known" {
  name              = "orders"
  kms_master_key_id = var.setting
}
