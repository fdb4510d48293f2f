resource "aws_kms_key" "data" {}

resource "aws_docdb_cluster" "own_key" {
  storage_encrypted = true
  kms_key_id        = aws_kms_key.data.arn
}
