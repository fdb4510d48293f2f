resource "aws_cloudtrail" "trail" {
  name           = "audit"
  s3_bucket_name = "audit-logs"
  kms_key_id     = "alias/audit"
}
