resource "aws_msk_cluster" "cloudwatch" {
  cluster_name = "events"
  logging_info {
    broker_logs {
      cloudwatch_logs {
        enabled = true
      }
    }
  }
}

resource "aws_msk_cluster" "firehose" {
  cluster_name = "events"
  logging_info {
    broker_logs {
      firehose {
        enabled = true
      }
    }
  }
}

resource "aws_msk_cluster" "s3" {
  cluster_name = "events"
  logging_info {
    broker_logs {
      s3 {
        enabled = "true"
      }
    }
  }
}
