resource "aws_s3_bucket" "fail_not_declared" {
  bucket = "not-declared"
}

# What is not written is off.
resource "aws_s3_bucket" "fail_empty" {
  for_each = toset(["a", "b"])
  bucket   = "empty-${each.key}"
}

resource "aws_s3_bucket_public_access_block" "empty" {
  for_each = aws_s3_bucket.fail_empty
  bucket   = each.value.id
}

# A bucket that is not in this code.
resource "aws_s3_bucket_public_access_block" "fail_elsewhere" {
  bucket            = "bucket-of-another-team"
  block_public_acls = false
}
