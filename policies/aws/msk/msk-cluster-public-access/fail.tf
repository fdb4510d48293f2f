resource "aws_msk_cluster" "fail_public" {
  cluster_name = "events"
  broker_node_group_info {
    instance_type = "kafka.m7g.large"
    connectivity_info {
      public_access {
        type = "SERVICE_PROVIDED_EIPS"
      }
    }
  }
}
