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

resource "aws_sns_topic" "notices" {
  name              = "${local.name}-notices"
  kms_master_key_id = aws_kms_key.main.id
}

data "aws_iam_policy_document" "notices" {
  statement {
    sid       = "TrailPublishes"
    actions   = ["sns:Publish"]
    resources = [aws_sns_topic.notices.arn]

    principals {
      type        = "Service"
      identifiers = ["cloudtrail.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }
  }
}

resource "aws_sns_topic_policy" "notices" {
  arn    = aws_sns_topic.notices.arn
  policy = data.aws_iam_policy_document.notices.json
}
