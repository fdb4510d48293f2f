variable "bucket" {}

resource "aws_s3_bucket" "not_known" {}

resource "aws_s3_bucket_logging" "some" {
  bucket        = var.bucket
  target_bucket = "logs"
  target_prefix = ""
}
