resource "aws_s3_bucket" "locked" {
  object_lock_enabled = true
}

resource "aws_s3_bucket" "inline" {
  object_lock_configuration {
    object_lock_enabled = "Enabled"
  }
}

resource "aws_s3_bucket" "later" {}

resource "aws_s3_bucket_object_lock_configuration" "later" {
  bucket = aws_s3_bucket.later.id
  rule {
    default_retention {
      mode = "COMPLIANCE"
      days = 30
    }
  }
}
