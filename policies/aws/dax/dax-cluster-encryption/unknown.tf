variable "setting" {}

resource "aws_dax_cluster" "not_known" {
  cluster_name = "cache"
  server_side_encryption {
    enabled = var.setting
  }
}
