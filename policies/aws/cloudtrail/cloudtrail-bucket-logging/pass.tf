resource "aws_cloudtrail" "audit" {
  name           = "audit"
  s3_bucket_name = aws_s3_bucket.logged.id
}

resource "aws_s3_bucket" "logged" {}

resource "aws_s3_bucket_logging" "logged" {
  bucket        = aws_s3_bucket.logged.id
  target_bucket = aws_s3_bucket.access.id
  target_prefix = "audit/"
}

resource "aws_s3_bucket" "access" {}
