variable "setting" {}

resource "aws_neptune_cluster" "not_known" {
  iam_database_authentication_enabled = var.setting
}
