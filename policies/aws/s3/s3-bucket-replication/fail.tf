resource "aws_s3_bucket" "fail_none" {}

resource "aws_s3_bucket" "fail_disabled" {}

resource "aws_s3_bucket_replication_configuration" "disabled" {
  bucket = aws_s3_bucket.fail_disabled.id
  role   = "arn:aws:iam::111122223333:role/replication"
  rule {
    status = "Disabled"
    destination {
      bucket = "arn:aws:s3:::copy"
    }
  }
}
