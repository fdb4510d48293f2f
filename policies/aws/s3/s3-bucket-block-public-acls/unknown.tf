variable "switch" {
  type = bool
}

resource "aws_s3_bucket" "not_known" {
  bucket = "not-known"
}

resource "aws_s3_bucket_public_access_block" "not_known" {
  bucket                  = aws_s3_bucket.not_known.id
  block_public_acls       = var.switch
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}
