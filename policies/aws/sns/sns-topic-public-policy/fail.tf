data "aws_iam_policy_document" "open" {
  statement {
    actions   = ["sns:Publish"]
    resources = ["arn:aws:sns:eu-west-1:111122223333:orders"]
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

resource "aws_sns_topic" "fail_inline" {
  name   = "orders"
  policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": {"Effect": "Allow", "Principal": {"AWS": ["arn:aws:iam::111122223333:role/orders", "*"]}, "Action": "sns:Publish", "Resource": "arn:aws:sns:eu-west-1:111122223333:orders"}
    }
  EOT
}

resource "aws_sns_topic" "fail_satellite" {
  name = "bills"
}

resource "aws_sns_topic_policy" "bills" {
  arn = aws_sns_topic.fail_satellite.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "sns:Publish"
      Resource  = "*"
    }]
  })
}

resource "aws_sns_topic_policy" "fail_elsewhere" {
  arn    = "arn:aws:sns:eu-west-1:111122223333:orders-elsewhere"
  policy = data.aws_iam_policy_document.open.json
}
