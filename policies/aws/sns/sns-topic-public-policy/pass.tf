resource "aws_sns_topic" "role" {
  name   = "orders"
  policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": {"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:role/orders"}, "Action": "sns:Publish", "Resource": "arn:aws:sns:eu-west-1:111122223333:orders"}
    }
  EOT
}

resource "aws_sns_topic" "from_bucket" {
  name = "uploads"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "sns:Publish"
      Resource  = "arn:aws:sns:eu-west-1:111122223333:orders"
      Condition = {
        ArnLike = { "aws:SourceArn" = "arn:aws:s3:::uploads" }
      }
    }]
  })
}

resource "aws_sns_topic" "service" {
  name = "events"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "events.amazonaws.com" }
      Action    = "sns:Publish"
      Resource  = "arn:aws:sns:eu-west-1:111122223333:orders"
    }]
  })
}

resource "aws_sns_topic" "denied" {
  name = "bills"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Deny"
      Principal = "*"
      Action    = "sns:Publish"
      Resource  = "arn:aws:sns:eu-west-1:111122223333:orders"
    }]
  })
}

resource "aws_sns_topic" "nothing_written" {
  name = "plain"
}
