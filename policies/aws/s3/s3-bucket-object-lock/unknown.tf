variable "is_locked" {}

resource "aws_s3_bucket" "not_known" {
  object_lock_enabled = var.is_locked
}
