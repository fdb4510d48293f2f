resource "aws_kms_key" "root" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::123456789012:root" }, Action = "kms:*", Resource = "*" }] })
}

resource "aws_kms_key" "deny" {
  policy = jsonencode({ Statement = [{ Effect = "Deny", Principal = { AWS = "*" }, Action = "kms:*", Resource = "*" }] })
}

resource "aws_kms_key" "condition" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:*", Resource = "*", Condition = { StringEquals = { "kms:CallerAccount" = "123456789012" } } }] })
}

resource "aws_kms_key" "default" {}
