resource "aws_msk_cluster" "fail_nothing_written" {
  cluster_name = "events"
}

resource "aws_msk_cluster" "fail_both" {
  cluster_name = "events"
  encryption_info {
    encryption_in_transit {
      client_broker = "TLS_PLAINTEXT"
      in_cluster    = true
    }
  }
}

resource "aws_msk_cluster" "fail_brokers" {
  cluster_name = "events"
  encryption_info {
    encryption_in_transit {
      client_broker = "TLS"
      in_cluster    = false
    }
  }
}
