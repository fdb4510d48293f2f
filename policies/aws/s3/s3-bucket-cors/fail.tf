resource "aws_s3_bucket" "fail_inline" {
  cors_rule {
    allowed_origins = ["*"]
    allowed_methods = ["PUT", "POST"]
  }
}

resource "aws_s3_bucket" "fail_read" {}

resource "aws_s3_bucket_cors_configuration" "read" {
  bucket = aws_s3_bucket.fail_read.id
  cors_rule {
    allowed_origins = ["https://*"]
    allowed_methods = ["GET"]
  }
}
