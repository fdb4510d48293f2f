variable "value" {
  type = bool
}

resource "aws_cloudtrail" "not_known" {
  name           = "audit"
  s3_bucket_name = "audit-logs"
  enable_logging = var.value
}
