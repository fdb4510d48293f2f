resource "aws_msk_cluster" "fail_nothing_written" {
  cluster_name = "events"
}

resource "aws_msk_cluster" "fail_transit_only" {
  cluster_name = "events"
  encryption_info {
    encryption_in_transit {
      client_broker = "TLS"
      in_cluster    = true
    }
  }
}
