resource "aws_secretsmanager_secret" "fail_inline" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Principal = "*", Action = "secretsmanager:*", Resource = "*" }] })
}

resource "aws_secretsmanager_secret" "fail_satellite" {}

resource "aws_secretsmanager_secret_policy" "satellite" {
  secret_arn = aws_secretsmanager_secret.fail_satellite.arn
  policy     = <<POLICY
{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "secretsmanager:GetSecretValue", "Resource": "*"}]}
POLICY
}
