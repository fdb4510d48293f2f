variable "mfa" {}

resource "aws_s3_bucket" "not_known" {
  versioning {
    enabled    = true
    mfa_delete = var.mfa
  }
}
