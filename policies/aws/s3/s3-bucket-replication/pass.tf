resource "aws_s3_bucket" "data" {}

resource "aws_s3_bucket_replication_configuration" "data" {
  bucket = aws_s3_bucket.data.id
  role   = "arn:aws:iam::111122223333:role/replication"
  rule {
    status = "Enabled"
    destination {
      bucket = "arn:aws:s3:::copy"
    }
  }
}

resource "aws_s3_bucket" "inline" {
  replication_configuration {
    role = "arn:aws:iam::111122223333:role/replication"
    rules {
      status = "Enabled"
      destination {
        bucket = "arn:aws:s3:::copy"
      }
    }
  }
}
