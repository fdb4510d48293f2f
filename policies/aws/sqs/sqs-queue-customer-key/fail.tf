data "aws_kms_alias" "managed" {
  name = "alias/aws/sqs"
}

resource "aws_sqs_queue" "fail_managed" {
  name              = "orders"
  kms_master_key_id = "alias/aws/sqs"
}

resource "aws_sqs_queue" "fail_looked_up" {
  name              = "bills"
  kms_master_key_id = data.aws_kms_alias.managed.arn
}
