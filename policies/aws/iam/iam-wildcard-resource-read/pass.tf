resource "aws_iam_policy" "narrow" {
  policy = jsonencode({
    Statement = [
      { Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::reports/*" },
      { Effect = "Allow", Action = ["s3:ListAllMyBuckets", "ec2:DescribeInstances", "sts:GetCallerIdentity"], Resource = "*" },
      {
        Effect    = "Allow", Action = "kms:Decrypt", Resource = "*",
        Condition = { StringEquals = { "kms:ViaService" = "s3.eu-central-1.amazonaws.com" } }
      },
    ]
  })
}
