variable "versioning" {
  type = string
}

resource "aws_s3_bucket" "not_known" {
  bucket = "not-known"
}

resource "aws_s3_bucket_versioning" "not_known" {
  bucket = aws_s3_bucket.not_known.id
  versioning_configuration {
    status = var.versioning
  }
}
