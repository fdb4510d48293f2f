resource "aws_kms_key" "fail_nothing" {
  enable_key_rotation = true
}
