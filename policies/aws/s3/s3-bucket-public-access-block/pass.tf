resource "aws_s3_bucket" "blocked" {
  count  = 2
  bucket = "blocked-${count.index}"
}

resource "aws_s3_bucket_public_access_block" "blocked" {
  count                   = 2
  bucket                  = aws_s3_bucket.blocked[count.index].id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

# What is off has a policy of its own.
resource "aws_s3_bucket" "partly" {
  bucket = "partly"
}

resource "aws_s3_bucket_public_access_block" "partly" {
  bucket              = aws_s3_bucket.partly.id
  block_public_acls   = true
  block_public_policy = false
}
