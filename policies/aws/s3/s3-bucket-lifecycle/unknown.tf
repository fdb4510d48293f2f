variable "bucket" {}

resource "aws_s3_bucket" "not_known" {}

resource "aws_s3_bucket_lifecycle_configuration" "some" {
  bucket = var.bucket
  rule {
    id     = "old"
    status = "Enabled"
  }
}
