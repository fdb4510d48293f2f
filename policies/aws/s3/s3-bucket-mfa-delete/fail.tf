resource "aws_s3_bucket" "fail_none" {}

resource "aws_s3_bucket" "fail_off" {}

resource "aws_s3_bucket_versioning" "off" {
  bucket = aws_s3_bucket.fail_off.id
  versioning_configuration {
    status     = "Enabled"
    mfa_delete = "Disabled"
  }
}

resource "aws_s3_bucket" "fail_inline" {
  versioning {
    enabled    = true
    mfa_delete = false
  }
}
