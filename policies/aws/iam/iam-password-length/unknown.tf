variable "value" {
  type = number
}

resource "aws_iam_account_password_policy" "not_known" {
  minimum_password_length = var.value
}
