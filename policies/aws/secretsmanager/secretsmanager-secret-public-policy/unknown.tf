variable "principal" {
  type = string
}

resource "aws_secretsmanager_secret" "not_known" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Principal = { AWS = var.principal }, Action = "secretsmanager:GetSecretValue", Resource = "*" }] })
}
