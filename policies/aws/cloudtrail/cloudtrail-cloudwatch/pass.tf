resource "aws_cloudtrail" "trail" {
  name                       = "audit"
  s3_bucket_name             = "audit-logs"
  cloud_watch_logs_group_arn = "arn:aws:logs:eu-central-1:123456789012:log-group:audit:*"
}
