variable "value" {}

resource "aws_ebs_volume" "not_known" {
  kms_key_id = var.value
}
