resource "aws_kms_key" "data" {}

resource "aws_neptune_cluster" "own_key" {
  storage_encrypted = true
  kms_key_arn       = aws_kms_key.data.arn
}
