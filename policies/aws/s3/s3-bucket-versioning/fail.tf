resource "aws_s3_bucket" "fail_nothing_written" {
  bucket = "nothing-written"
}

resource "aws_s3_bucket" "fail_suspended" {
  bucket = "suspended"
}

resource "aws_s3_bucket_versioning" "suspended" {
  bucket = aws_s3_bucket.fail_suspended.id
  versioning_configuration {
    status = "Suspended"
  }
}

resource "aws_s3_bucket" "fail_inline" {
  bucket = "inline"
  versioning {
    enabled = false
  }
}

resource "aws_s3_bucket_versioning" "fail_elsewhere" {
  bucket = "bucket-of-another-team"
  versioning_configuration {
    status = "Disabled"
  }
}
