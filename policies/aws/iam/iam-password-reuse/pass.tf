resource "aws_iam_account_password_policy" "strong" {
  password_reuse_prevention = 24
}
