resource "aws_iam_group" "factor" {
  name = "support"
}

resource "aws_iam_group_policy" "factor" {
  group = aws_iam_group.factor.name
  policy = jsonencode({
    Statement = [{
      Effect    = "Deny", Action = "*", Resource = "*",
      Condition = { BoolIfExists = { "aws:MultiFactorAuthPresent" = "false" } }
    }]
  })
}

resource "aws_iam_group" "managed" {
  name = "managed"
}

resource "aws_iam_group_policy_attachment" "managed" {
  group      = aws_iam_group.managed.name
  policy_arn = "arn:aws:iam::123456789012:policy/mfa"
}
