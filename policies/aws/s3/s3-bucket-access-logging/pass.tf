resource "aws_s3_bucket" "data" {}

resource "aws_s3_bucket_logging" "data" {
  bucket        = aws_s3_bucket.data.id
  target_bucket = aws_s3_bucket.logs.id
  target_prefix = "data/"
}

# Takes logs.
resource "aws_s3_bucket" "logs" {}

resource "aws_s3_bucket" "inline" {
  logging {
    target_bucket = aws_s3_bucket.logs.id
  }
}
