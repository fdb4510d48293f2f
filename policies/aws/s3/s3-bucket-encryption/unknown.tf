variable "bucket" {
  type = string
}

resource "aws_s3_bucket" "perhaps_encrypted" {
  bucket = "perhaps-encrypted"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "somewhere" {
  bucket = var.bucket
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }
}
