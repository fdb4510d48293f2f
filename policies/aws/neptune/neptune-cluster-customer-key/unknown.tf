variable "setting" {}

resource "aws_neptune_cluster" "not_known" {
  kms_key_arn = var.setting
}
