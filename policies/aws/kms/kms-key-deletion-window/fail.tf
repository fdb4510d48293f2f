resource "aws_kms_key" "fail_not_declared" {
  enable_key_rotation = true
}
