data "aws_iam_policy_document" "open" {
  statement {
    actions   = ["sqs:SendMessage"]
    resources = ["arn:aws:sqs:eu-west-1:111122223333:orders"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["true"]
    }
  }
}

resource "aws_sqs_queue" "fail_inline" {
  name   = "orders"
  policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": {"Effect": "Allow", "Principal": {"AWS": ["arn:aws:iam::111122223333:role/orders", "*"]}, "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:eu-west-1:111122223333:orders"}
    }
  EOT
}

resource "aws_sqs_queue" "fail_satellite" {
  name = "bills"
}

resource "aws_sqs_queue_policy" "bills" {
  queue_url = aws_sqs_queue.fail_satellite.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "sqs:SendMessage"
      Resource  = "*"
    }]
  })
}

resource "aws_sqs_queue_policy" "fail_elsewhere" {
  queue_url = "arn:aws:sqs:eu-west-1:111122223333:orders-elsewhere"
  policy    = data.aws_iam_policy_document.open.json
}
