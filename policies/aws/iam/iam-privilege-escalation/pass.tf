resource "aws_iam_policy" "narrow" {
  policy = jsonencode({
    Statement = [
      { Effect = "Allow", Action = ["iam:Get*", "iam:List*", "lambda:CreateFunction"], Resource = "*" },
      { Effect = "Allow", Action = "lambda:UpdateFunctionCode", Resource = "arn:aws:lambda:eu-central-1:123456789012:function:orders" },
      { Effect = "Allow", Action = "iam:PassRole", Resource = "arn:aws:iam::123456789012:role/orders" },
      { Effect = "Deny", Action = "iam:*", Resource = "*" },
    ]
  })
}

# Nothing runs with the role: iam-passrole-wildcard reports this one.
resource "aws_iam_policy" "only_passes" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "iam:PassRole", Resource = "*" }] })
}
