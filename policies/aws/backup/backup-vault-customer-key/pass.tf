resource "aws_kms_key" "data" {}

resource "aws_backup_vault" "own_key" {
  name        = "daily"
  kms_key_arn = aws_kms_key.data.arn
}
