resource "aws_cloudtrail" "trail" {
  name           = "audit"
  s3_bucket_name = "audit-logs"
  sns_topic_name = "audit"
}
