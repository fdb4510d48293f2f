resource "aws_sqs_queue" "sqs_key" {
  name                    = "sqs-key"
  sqs_managed_sse_enabled = true
}

resource "aws_sqs_queue" "kms_key" {
  name              = "kms-key"
  kms_master_key_id = "alias/aws/sqs"
}

resource "aws_kms_key" "queues" {
  enable_key_rotation = true
}

resource "aws_sqs_queue" "own_key" {
  name              = "own-key"
  kms_master_key_id = aws_kms_key.queues.key_id
}
