resource "aws_s3_bucket" "fail_nothing_written" {
  bucket = "nothing-written"
}

# The configuration is another bucket's.
resource "aws_s3_bucket" "fail_neighbour" {
  bucket = "neighbour"
}

resource "aws_s3_bucket" "pass_encrypted" {
  bucket = "encrypted"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "encrypted" {
  bucket = aws_s3_bucket.pass_encrypted.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }
}
