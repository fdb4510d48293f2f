variable "value" {
  type = number
}

resource "aws_iam_account_password_policy" "not_known" {
  max_password_age = var.value
}
