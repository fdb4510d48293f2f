variable "key" {
  type = string
}

resource "aws_sns_topic" "not_known" {
  name              = "not-known"
  kms_master_key_id = var.key
}
