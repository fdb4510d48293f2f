resource "aws_cloudtrail" "audit" {
  name           = "audit"
  s3_bucket_name = aws_s3_bucket.fail_inline.id
}

resource "aws_s3_bucket" "fail_inline" {
  acl = "public-read"
}

resource "aws_cloudtrail" "by_name" {
  name           = "audit"
  s3_bucket_name = "audit-logs"
}

resource "aws_s3_bucket" "fail_by_name" {
  bucket = "audit-logs"
}

resource "aws_s3_bucket_acl" "by_name" {
  bucket = aws_s3_bucket.fail_by_name.id
  acl    = "authenticated-read"
}
