resource "aws_s3_bucket" "fail_off" {
  bucket = "off"
}

resource "aws_s3_bucket_public_access_block" "off" {
  bucket                  = aws_s3_bucket.fail_off.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = false
}

# What is not written is off.
resource "aws_s3_bucket" "fail_not_written" {
  bucket = "not-written"
}

resource "aws_s3_bucket_public_access_block" "not_written" {
  bucket              = aws_s3_bucket.fail_not_written.id
  block_public_acls   = true
  block_public_policy = true
  ignore_public_acls  = true
}

# A bucket that is not in this code.
resource "aws_s3_bucket_public_access_block" "fail_elsewhere" {
  bucket              = "bucket-of-another-team"
  block_public_acls   = true
  block_public_policy = true
  ignore_public_acls  = true
}
