resource "aws_msk_cluster" "fail_nothing_written" {
  cluster_name = "events"
}

resource "aws_msk_cluster" "fail_off" {
  cluster_name = "events"
  logging_info {
    broker_logs {
      cloudwatch_logs {
        enabled = false
      }
    }
  }
}
