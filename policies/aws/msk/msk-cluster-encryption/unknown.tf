variable "setting" {}

resource "aws_msk_cluster" "not_known" {
  cluster_name = "events"
  encryption_info {
    encryption_in_transit {
      client_broker = var.setting
      in_cluster    = true
    }
  }
}
