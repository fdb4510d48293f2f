resource "aws_s3_bucket" "one_account" {
  bucket = "one-account"
}

resource "aws_s3_bucket_policy" "one_account" {
  bucket = aws_s3_bucket.one_account.id
  policy = jsonencode({
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::123456789012:root" }, Action = "s3:*", Resource = "*" },
      { Effect = "Deny", Principal = "*", Action = "s3:*", Resource = "*", Condition = { Bool = { "aws:SecureTransport" = "false" } } },
    ]
  })
}

resource "aws_s3_bucket" "one_network" {
  bucket = "one-network"
  policy = <<-POLICY
    {
      "Statement": [{
        "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::one-network/*",
        "Condition": {"StringEquals": {"aws:SourceVpce": "vpce-0123456789abcdef0"}}
      }]
    }
  POLICY
}

resource "aws_s3_bucket" "service" {
  bucket = "service"
}

data "aws_iam_policy_document" "service" {
  statement {
    actions   = ["s3:PutObject"]
    resources = ["${aws_s3_bucket.service.arn}/*"]
    principals {
      type        = "Service"
      identifiers = ["cloudtrail.amazonaws.com"]
    }
  }
}

resource "aws_s3_bucket_policy" "service" {
  bucket = aws_s3_bucket.service.bucket
  policy = data.aws_iam_policy_document.service.json
}

resource "aws_s3_bucket" "restricted" {
  bucket = "restricted"
  policy = jsonencode({ Statement = [{ Effect = "Allow", Principal = "*", Action = "s3:GetObject", Resource = "*" }] })
}

resource "aws_s3_bucket_public_access_block" "restricted" {
  bucket                  = aws_s3_bucket.restricted.id
  restrict_public_buckets = true
}

resource "aws_s3_bucket" "conditions" {
  for_each = {
    one_account = { ArnLike = { "aws:PrincipalArn" = "arn:aws:iam::123456789012:*" } }
    endpoints   = { StringEquals = { "aws:VpceAccount" = "123456789012" } }
  }
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = "*", Action = "s3:GetObject", Resource = "*", Condition = each.value }]
  })
}
