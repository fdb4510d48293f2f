resource "aws_s3_bucket" "on" {}

resource "aws_s3_bucket_versioning" "on" {
  bucket = aws_s3_bucket.on.id
  mfa    = "arn:aws:iam::111122223333:mfa/root 123456"
  versioning_configuration {
    status     = "Enabled"
    mfa_delete = "Enabled"
  }
}

resource "aws_s3_bucket" "with_lifecycle" {
  lifecycle_rule {
    enabled = true
    expiration {
      days = 30
    }
  }
}
