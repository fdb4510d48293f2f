variable "key" {
  type = string
}

resource "aws_cloudwatch_log_group" "not_known" {
  name       = "orders"
  kms_key_id = var.key
}
