resource "aws_msk_cluster" "nothing_written" {
  cluster_name = "events"
}

resource "aws_msk_cluster" "private" {
  cluster_name = "events"
  broker_node_group_info {
    connectivity_info {
      public_access {
        type = "DISABLED"
      }
    }
  }
}
