resource "aws_kms_key" "default" {}

resource "aws_kms_key" "on" {
  is_enabled = "true"
}
