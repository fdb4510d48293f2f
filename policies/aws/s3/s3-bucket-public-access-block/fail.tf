resource "aws_s3_bucket" "fail_not_declared" {
  bucket = "not-declared"
}

resource "aws_s3_bucket" "fail_one_off" {
  bucket = "one-off"
}

resource "aws_s3_bucket_public_access_block" "one_off" {
  bucket                  = aws_s3_bucket.fail_one_off.id
  block_public_acls       = true
  block_public_policy     = false
  ignore_public_acls      = true
  restrict_public_buckets = true
}

# What is not written is off.
resource "aws_s3_bucket" "fail_partly_written" {
  for_each = toset(["a", "b"])
  bucket   = "partly-written-${each.key}"
}

resource "aws_s3_bucket_public_access_block" "partly_written" {
  for_each            = aws_s3_bucket.fail_partly_written
  bucket              = each.value.id
  block_public_acls   = true
  block_public_policy = true
}

# A bucket that is not in this code.
resource "aws_s3_bucket_public_access_block" "fail_elsewhere" {
  bucket            = "bucket-of-another-team"
  block_public_acls = true
}
