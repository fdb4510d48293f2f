resource "aws_kms_key" "data" {}

resource "aws_sns_topic" "own_key" {
  name              = "orders"
  kms_master_key_id = aws_kms_key.data.id
}

resource "aws_sns_topic" "own_alias" {
  name              = "bills"
  kms_master_key_id = "alias/orders"
}

resource "aws_sns_topic" "nothing_written" {
  name = "plain"
}
