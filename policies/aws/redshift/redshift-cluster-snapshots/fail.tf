resource "aws_redshift_cluster" "fail_off" {
  cluster_identifier                  = "reports"
  node_type                           = "ra3.large"
  automated_snapshot_retention_period = 0
}

resource "aws_redshift_cluster" "fail_text" {
  cluster_identifier                  = "reports"
  node_type                           = "ra3.large"
  automated_snapshot_retention_period = "0"
}
