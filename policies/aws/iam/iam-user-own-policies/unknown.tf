variable "policy" {
  type = string
}

resource "aws_iam_user" "not_known" {
  name = "jane"
}

resource "aws_iam_user_policy_attachment" "attachment" {
  user       = aws_iam_user.not_known.name
  policy_arn = var.policy
}
