resource "aws_iam_account_password_policy" "fail_nothing_written" {
  allow_users_to_change_password = true
}

resource "aws_iam_account_password_policy" "fail_weak" {
  require_symbols = false
}
