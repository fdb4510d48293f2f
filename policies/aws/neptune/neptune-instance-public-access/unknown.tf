variable "setting" {}

resource "aws_neptune_cluster_instance" "not_known" {
  publicly_accessible = var.setting
}
