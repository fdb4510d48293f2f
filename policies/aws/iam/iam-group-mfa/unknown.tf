variable "policy" {
  type = string
}

resource "aws_iam_group" "not_known" {
  name = "support"
}

resource "aws_iam_group_policy" "not_known" {
  group  = aws_iam_group.not_known.name
  policy = var.policy
}
