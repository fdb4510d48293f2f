resource "aws_sqs_queue" "orders" {
  name                              = "${local.name}-orders"
  kms_master_key_id                 = aws_kms_key.main.id
  kms_data_key_reuse_period_seconds = 300
  message_retention_seconds         = 1209600

  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.rejected.arn
    maxReceiveCount     = 5
  })
}

resource "aws_sqs_queue" "rejected" {
  name                    = "${local.name}-rejected"
  sqs_managed_sse_enabled = true
}

# Left open: not encrypted with a key. It carries notices without any data of customers.
resource "aws_sns_topic" "notices" {
  name = "${local.name}-notices"
}
