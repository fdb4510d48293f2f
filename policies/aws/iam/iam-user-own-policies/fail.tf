resource "aws_iam_user" "fail_user" {
  name = "jane"
}

resource "aws_iam_user_policy_attachment" "attachment" {
  user       = aws_iam_user.fail_user.name
  policy_arn = aws_iam_policy.reader.arn
}

resource "aws_iam_policy" "reader" {
  policy = jsonencode({ Statement = [] })
}
