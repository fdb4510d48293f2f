resource "aws_iam_account_password_policy" "strong" {
  max_password_age = 90
}
