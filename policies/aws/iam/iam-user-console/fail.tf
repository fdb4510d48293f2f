resource "aws_iam_user" "fail_user" {
  name = "jane"
}

resource "aws_iam_user_login_profile" "user" {
  user = aws_iam_user.fail_user.name
}

resource "aws_iam_user_login_profile" "fail_alone" {
  user = "john"
}
