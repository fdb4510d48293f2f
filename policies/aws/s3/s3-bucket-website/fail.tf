resource "aws_s3_bucket" "fail_satellite" {}

resource "aws_s3_bucket_website_configuration" "site" {
  bucket = aws_s3_bucket.fail_satellite.id
  index_document {
    suffix = "index.html"
  }
}

resource "aws_s3_bucket" "fail_inline" {
  website {
    index_document = "index.html"
  }
}
