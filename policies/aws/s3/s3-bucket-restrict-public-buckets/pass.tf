resource "aws_s3_bucket" "only_this" {
  bucket = "only-this"
}

resource "aws_s3_bucket_public_access_block" "only_this" {
  bucket                  = aws_s3_bucket.only_this.id
  restrict_public_buckets = true
}

# No block at all: another policy says so.
resource "aws_s3_bucket" "not_declared" {
  bucket = "not-declared"
}
