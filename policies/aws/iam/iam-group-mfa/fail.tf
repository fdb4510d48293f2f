resource "aws_iam_group" "fail_nothing" {
  name = "support"
}

resource "aws_iam_group" "fail_policy" {
  name = "readers"
}

resource "aws_iam_group_policy" "policy" {
  group  = aws_iam_group.fail_policy.name
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::a/*" }] })
}
