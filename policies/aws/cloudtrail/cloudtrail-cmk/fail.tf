resource "aws_cloudtrail" "fail_trail" {
  name           = "audit"
  s3_bucket_name = "audit-logs"
}
