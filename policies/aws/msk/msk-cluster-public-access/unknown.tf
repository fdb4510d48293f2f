variable "setting" {}

resource "aws_msk_cluster" "not_known" {
  cluster_name = "events"
  broker_node_group_info {
    connectivity_info {
      public_access {
        type = var.setting
      }
    }
  }
}
