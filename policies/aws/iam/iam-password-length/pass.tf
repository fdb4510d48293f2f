resource "aws_iam_account_password_policy" "strong" {
  minimum_password_length = 14
}
