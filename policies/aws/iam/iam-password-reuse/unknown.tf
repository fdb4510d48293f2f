variable "value" {
  type = number
}

resource "aws_iam_account_password_policy" "not_known" {
  password_reuse_prevention = var.value
}
