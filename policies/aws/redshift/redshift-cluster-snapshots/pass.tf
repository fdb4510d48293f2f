resource "aws_redshift_cluster" "kept" {
  cluster_identifier                  = "reports"
  node_type                           = "ra3.large"
  automated_snapshot_retention_period = 7
}

resource "aws_redshift_cluster" "nothing_written" {
  cluster_identifier = "reports"
  node_type          = "ra3.large"
}
