resource "aws_cloudtrail" "audit" {
  name           = "audit"
  s3_bucket_name = aws_s3_bucket.private.id
}

resource "aws_s3_bucket" "private" {
  acl = "private"
}

resource "aws_s3_bucket" "no_logs" {
  acl = "public-read"
}

resource "aws_cloudtrail" "blocked" {
  name           = "audit"
  s3_bucket_name = aws_s3_bucket.blocked.id
}

resource "aws_s3_bucket" "blocked" {
  acl = "public-read"
}

resource "aws_s3_bucket_public_access_block" "blocked" {
  bucket                  = aws_s3_bucket.blocked.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}
