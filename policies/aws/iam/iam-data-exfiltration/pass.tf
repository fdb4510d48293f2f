resource "aws_iam_policy" "narrow" {
  policy = jsonencode({
    Statement = [
      { Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::reports/*" },
      { Effect = "Allow", Action = ["s3:ListAllMyBuckets", "lambda:CreateFunction"], Resource = "*" },
      { Effect = "Deny", Action = "ssm:GetParameter", Resource = "*" },
    ]
  })
}
