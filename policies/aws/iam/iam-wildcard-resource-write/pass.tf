resource "aws_iam_policy" "narrow" {
  policy = jsonencode({
    Statement = [
      { Effect = "Allow", Action = "s3:PutObject", Resource = "arn:aws:s3:::reports/*" },
      { Effect = "Allow", Action = ["xray:PutTraceSegments", "cloudwatch:PutMetricData", "ecr:GetAuthorizationToken"], Resource = "*" },
      { Effect = "Allow", Action = ["s3:ListAllMyBuckets", "ec2:Describe*"], Resource = "*" },
      {
        Effect    = "Allow", Action = "ec2:TerminateInstances", Resource = "*",
        Condition = { StringEquals = { "aws:ResourceTag/team" = "orders" } }
      },
    ]
  })
}
