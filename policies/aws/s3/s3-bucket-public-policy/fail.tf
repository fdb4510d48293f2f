resource "aws_s3_bucket" "fail_jsonencode" {
  bucket = "jsonencode"
}

resource "aws_s3_bucket_policy" "jsonencode" {
  bucket = aws_s3_bucket.fail_jsonencode.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "s3:GetObject"
      Resource  = "${aws_s3_bucket.fail_jsonencode.arn}/*"
    }]
  })
}

resource "aws_s3_bucket" "fail_heredoc" {
  bucket = "heredoc"
  policy = <<-POLICY
    {
      "Version": "2012-10-17",
      "Statement": {
        "Effect": "Allow",
        "Principal": {"AWS": "*"},
        "Action": ["s3:*"],
        "Resource": "arn:aws:s3:::heredoc/*"
      }
    }
  POLICY
}

resource "aws_s3_bucket" "fail_document" {
  bucket = "document"
}

data "aws_iam_policy_document" "public" {
  statement {
    sid       = "Read"
    actions   = ["s3:GetObject"]
    resources = ["${aws_s3_bucket.fail_document.arn}/*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::123456789012:root", "*"]
    }
    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["true"]
    }
  }
}

resource "aws_s3_bucket_policy" "document" {
  bucket = aws_s3_bucket.fail_document.id
  policy = data.aws_iam_policy_document.public.json
}

# A range that is no limit.
resource "aws_s3_bucket" "fail_range" {
  bucket = "range"
}

data "aws_s3_bucket" "elsewhere" {
  bucket = "elsewhere"
}

resource "aws_s3_bucket_policy" "fail_elsewhere" {
  bucket = data.aws_s3_bucket.elsewhere.id
  policy = jsonencode({ Statement = [{ Effect = "Allow", Principal = "*", Action = "s3:ListBucket", Resource = "*" }] })
}

resource "aws_s3_bucket_policy" "range" {
  bucket = "range"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { "AWS" : ["*"] }
      Action    = "s3:PutObject"
      Resource  = "arn:aws:s3:::range/*"
      Condition = { IpAddress = { "aws:SourceIp" = "0.0.0.0/0" } }
    }]
  })
}

# Conditions that narrow nothing: every account, everyone but one, and whoever does not come through an endpoint.
resource "aws_s3_bucket" "fail_conditions" {
  for_each = {
    every_account = { ArnLike = { "aws:PrincipalArn" = "arn:aws:iam::*" } }
    all_but_one   = { ArnNotEquals = { "aws:PrincipalArn" = "arn:aws:iam::123456789012:user/one" } }
    if_exists     = { StringEqualsIfExists = { "aws:SourceVpce" = "vpce-0123456789abcdef0" } }
  }
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = "*", Action = "s3:GetObject", Resource = "*", Condition = each.value }]
  })
}
