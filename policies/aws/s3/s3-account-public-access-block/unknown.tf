variable "is_blocked" {}

resource "aws_s3_account_public_access_block" "not_known" {
  block_public_acls       = var.is_blocked
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}
