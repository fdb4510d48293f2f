variable "enabled" {
  type = bool
}

resource "aws_kms_key" "not_known" {
  is_enabled = var.enabled
}
