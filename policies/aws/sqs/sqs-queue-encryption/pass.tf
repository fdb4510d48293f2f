resource "aws_sqs_queue" "sqs_key" {
  name                    = "sqs-key"
  sqs_managed_sse_enabled = true
}

resource "aws_sqs_queue" "kms_key" {
  name              = "kms-key"
  kms_master_key_id = "alias/aws/sqs"
}
