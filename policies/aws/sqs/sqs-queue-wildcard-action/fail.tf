resource "aws_sqs_queue" "fail_inline" {
  name   = "orders"
  policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": {"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:role/orders"}, "Action": "*", "Resource": "arn:aws:sqs:eu-west-1:111122223333:orders"}
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
      Principal = { Service = "sns.amazonaws.com" }
      Action    = "SQS:*"
      Resource  = "*"
    }]
  })
}
