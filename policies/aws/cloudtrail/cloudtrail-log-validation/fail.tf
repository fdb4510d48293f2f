resource "aws_cloudtrail" "fail_nothing_written" {
  name           = "nothing-written"
  s3_bucket_name = "trail"
}

resource "aws_cloudtrail" "fail_off" {
  name                       = "off"
  s3_bucket_name             = "trail"
  enable_log_file_validation = false
}
