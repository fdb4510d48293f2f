variable "setting" {}

resource "aws_docdb_cluster" "not_known" {
  storage_encrypted = var.setting
}
