variable "key" {
  type = string
}

resource "aws_secretsmanager_secret" "not_known" {
  kms_key_id = var.key
}
