resource "aws_kms_key" "rotated" {
  enable_key_rotation = true
}

resource "aws_kms_key" "asymmetric" {
  customer_master_key_spec = "RSA_4096"
  key_usage                = "SIGN_VERIFY"
}
