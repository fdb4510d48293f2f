resource "aws_iam_policy" "narrow" {
  policy = jsonencode({
    Statement = [
      { Effect = "Allow", Action = ["s3:*"], Resource = "arn:aws:s3:::reports" },
      { Effect = "Allow", Action = ["iam:ListRoles", "iam:GetRole", "iam:ChangePassword"], Resource = "*" },
      {
        Effect    = "Allow", Action = ["iam:CreateRole", "iam:AttachRolePolicy"], Resource = "*",
        Condition = { StringEquals = { "iam:PermissionsBoundary" = "arn:aws:iam::123456789012:policy/boundary" } }
      },
    ]
  })
}
