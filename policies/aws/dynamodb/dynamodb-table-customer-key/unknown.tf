variable "setting" {}

resource "aws_dynamodb_table" "not_known" {
  name = "orders"
  server_side_encryption {
    enabled     = true
    kms_key_arn = var.setting
  }
}
