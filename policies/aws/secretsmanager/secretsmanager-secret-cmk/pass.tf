resource "aws_kms_key" "secrets" {}

resource "aws_secretsmanager_secret" "own" {
  kms_key_id = aws_kms_key.secrets.arn
}

resource "aws_secretsmanager_secret" "alias" {
  kms_key_id = "alias/secrets"
}
