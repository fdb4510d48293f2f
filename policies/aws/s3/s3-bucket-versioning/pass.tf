resource "aws_s3_bucket" "inline" {
  bucket = "inline"
  versioning {
    enabled = true
  }
}

resource "aws_s3_bucket" "counted" {
  count = 2
}

resource "aws_s3_bucket_versioning" "counted" {
  count  = length(aws_s3_bucket.counted)
  bucket = aws_s3_bucket.counted[count.index].id
  versioning_configuration {
    status = "Enabled"
  }
}

locals {
  name = "by-name"
}

resource "aws_s3_bucket" "by_name" {
  bucket = local.name
}

resource "aws_s3_bucket_versioning" "by_name" {
  bucket = local.name
  versioning_configuration {
    status = "Enabled"
  }
}
