variable "acl" {
  type = string
}

resource "aws_s3_bucket" "acl_not_known" {
  bucket = "acl-not-known"
  acl    = var.acl
}

# Which bucket this belongs to is not known: it may be the one below.
variable "bucket" {
  type = string
}

resource "aws_s3_bucket_acl" "somewhere" {
  bucket = var.bucket
  acl    = "private"
}

resource "aws_s3_bucket" "perhaps" {
  bucket = "perhaps"
}
