variable "bucket" {
  type = string
}

resource "aws_cloudtrail" "audit" {
  name           = "audit"
  s3_bucket_name = var.bucket
}

resource "aws_s3_bucket" "not_known" {
  bucket = "audit-logs"
}
