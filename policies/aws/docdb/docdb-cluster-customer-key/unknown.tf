variable "setting" {}

resource "aws_docdb_cluster" "not_known" {
  kms_key_id = var.setting
}
