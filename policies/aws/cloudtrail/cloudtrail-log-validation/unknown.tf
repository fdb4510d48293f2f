variable "validate" {
  type = bool
}

resource "aws_cloudtrail" "not_known" {
  name                       = "not-known"
  s3_bucket_name             = "trail"
  enable_log_file_validation = var.validate
}
