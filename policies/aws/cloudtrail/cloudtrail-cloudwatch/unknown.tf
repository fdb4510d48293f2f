variable "value" {
  type = string
}

resource "aws_cloudtrail" "not_known" {
  name                       = "audit"
  s3_bucket_name             = "audit-logs"
  cloud_watch_logs_group_arn = var.value
}
