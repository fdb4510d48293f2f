resource "aws_s3_bucket" "fail_none" {}

resource "aws_s3_bucket" "fail_disabled" {
  object_lock_configuration {
    object_lock_enabled = "Disabled"
  }
}
