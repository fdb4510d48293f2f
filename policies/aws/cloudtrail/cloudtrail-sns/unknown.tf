variable "value" {
  type = string
}

resource "aws_cloudtrail" "not_known" {
  name           = "audit"
  s3_bucket_name = "audit-logs"
  sns_topic_name = var.value
}
