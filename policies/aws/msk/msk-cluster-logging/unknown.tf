variable "setting" {}

resource "aws_msk_cluster" "not_known" {
  cluster_name = "events"
  logging_info {
    broker_logs {
      s3 {
        enabled = var.setting
      }
    }
  }
}
