variable "value" {
  type = bool
}

resource "aws_iam_account_password_policy" "not_known" {
  require_numbers = var.value
}
