resource "aws_iam_account_password_policy" "strong" {
  require_symbols = true
}
