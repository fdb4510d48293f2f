variable "policy" {
  type = string
}

resource "aws_kms_key" "not_known" {
  policy = var.policy
}
