resource "aws_kms_key" "fail_nothing_written" {
  description = "orders"
}

resource "aws_kms_key" "fail_off" {
  enable_key_rotation      = false
  customer_master_key_spec = "SYMMETRIC_DEFAULT"
}
