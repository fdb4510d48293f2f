resource "aws_secretsmanager_secret" "account" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::123456789012:root" }, Action = "secretsmanager:GetSecretValue", Resource = "*" }] })
}

resource "aws_secretsmanager_secret" "organisation" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Principal = "*", Action = "secretsmanager:GetSecretValue", Resource = "*", Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-0123456789" } } }] })
}
