resource "aws_kms_key" "fail_off" {
  is_enabled = false
}
