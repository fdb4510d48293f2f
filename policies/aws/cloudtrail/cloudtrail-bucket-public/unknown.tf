variable "acl" {
  type = string
}

resource "aws_cloudtrail" "audit" {
  name           = "audit"
  s3_bucket_name = aws_s3_bucket.not_known.id
}

resource "aws_s3_bucket" "not_known" {
  acl = var.acl
}
