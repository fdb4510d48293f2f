resource "aws_kms_key" "data" {}

resource "aws_mq_broker" "own_key" {
  broker_name = "orders"
  engine_type = "ActiveMQ"
  encryption_options {
    use_aws_owned_key = false
    kms_key_id        = aws_kms_key.data.arn
  }
}
