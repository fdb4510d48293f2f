resource "aws_cloudtrail" "audit" {
  name           = "audit"
  s3_bucket_name = aws_s3_bucket.fail_bucket.bucket
}

resource "aws_s3_bucket" "fail_bucket" {
  bucket = "audit-logs"
}
