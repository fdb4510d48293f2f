variable "key" {
  type = string
}

resource "aws_sqs_queue" "not_known" {
  name              = "not-known"
  kms_master_key_id = var.key
}
