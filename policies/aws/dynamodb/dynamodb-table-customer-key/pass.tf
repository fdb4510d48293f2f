resource "aws_kms_key" "data" {}

resource "aws_dynamodb_table" "own_key" {
  name = "orders"
  server_side_encryption {
    enabled     = true
    kms_key_arn = aws_kms_key.data.arn
  }
}
