variable "value" {}

resource "aws_ebs_encryption_by_default" "not_known" {
  enabled = var.value
}
