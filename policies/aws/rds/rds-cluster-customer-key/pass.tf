resource "aws_rds_cluster" "good" {
  engine     = "aurora-mysql"
  kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/0d6b2a4e-5a0c-4a57-9c1b-0a1b2c3d4e5f"
}

resource "aws_kms_key" "data" {}

resource "aws_rds_cluster" "own_key" {
  engine            = "aurora-mysql"
  storage_encrypted = true
  kms_key_id        = aws_kms_key.data.arn
}
