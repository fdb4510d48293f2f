resource "aws_cloudtrail" "fail_none" {
  name = "management"
}

resource "aws_cloudtrail" "fail_read_only" {
  event_selector {
    read_write_type = "ReadOnly"
    data_resource {
      type   = "AWS::S3::Object"
      values = ["arn:aws:s3"]
    }
  }
}
