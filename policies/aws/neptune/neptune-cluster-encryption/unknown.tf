variable "setting" {}

resource "aws_neptune_cluster" "not_known" {
  storage_encrypted = var.setting
}
