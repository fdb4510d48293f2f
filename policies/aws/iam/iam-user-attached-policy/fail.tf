resource "aws_iam_user" "jane" {
  name = "jane"
}

resource "aws_iam_user_policy" "fail_inline" {
  user   = aws_iam_user.jane.name
  policy = jsonencode({ Statement = [] })
}

resource "aws_iam_policy_attachment" "fail_attachment" {
  name       = "reader"
  users      = ["jane"]
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}
