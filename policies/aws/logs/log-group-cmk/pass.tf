resource "aws_kms_key" "logs" {}

resource "aws_cloudwatch_log_group" "own" {
  name       = "orders"
  kms_key_id = aws_kms_key.logs.arn
}
