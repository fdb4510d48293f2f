resource "aws_iam_role" "fail_nothing" {
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws:iam::123456789012:root" } }]
  })
}

resource "aws_iam_role" "fail_without_factor" {
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "123456789012" }, Condition = { Bool = { "aws:MultiFactorAuthPresent" = "false" } } }]
  })
}

resource "aws_iam_role" "fail_other" {
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "123456789012" }, Condition = { IpAddress = { "aws:SourceIp" = "203.0.113.0/24" } } }]
  })
}
