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

resource "aws_iam_policy" "boundary" {
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["ecs:*", "ec2:RunInstances"], Resource = "*" }]
  })
}

resource "aws_iam_role" "bounded" {
  permissions_boundary = aws_iam_policy.boundary.arn
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }]
  })
}
