resource "aws_kms_key" "data" {}

resource "aws_sqs_queue" "own_key" {
  name              = "orders"
  kms_master_key_id = aws_kms_key.data.id
}

resource "aws_sqs_queue" "own_alias" {
  name              = "bills"
  kms_master_key_id = "alias/orders"
}

resource "aws_sqs_queue" "nothing_written" {
  name = "plain"
}
