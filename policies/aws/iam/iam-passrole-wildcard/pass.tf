resource "aws_iam_role_policy" "one_role" {
  role = "deploy"
  policy = jsonencode({
    Statement = [
      { Effect = "Allow", Action = "iam:PassRole", Resource = "arn:aws:iam::123456789012:role/orders-*" },
      {
        Effect    = "Allow", Action = "iam:PassRole", Resource = "*",
        Condition = { StringEquals = { "iam:PassedToService" = "ecs-tasks.amazonaws.com" } }
      },
    ]
  })
}
