resource "aws_s3_bucket" "data" {}

resource "aws_s3_bucket_lifecycle_configuration" "data" {
  bucket = aws_s3_bucket.data.id
  rule {
    id     = "old"
    status = "Enabled"
    noncurrent_version_expiration {
      noncurrent_days = 90
    }
  }
}

resource "aws_s3_bucket" "inline" {
  lifecycle_rule {
    enabled = true
    expiration {
      days = 90
    }
  }
}
