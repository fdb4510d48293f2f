resource "aws_redshift_cluster" "fail_public" {
  cluster_identifier  = "reports"
  node_type           = "ra3.large"
  publicly_accessible = true
}

resource "aws_redshift_cluster" "fail_nothing_written" {
  cluster_identifier = "reports"
  node_type          = "ra3.large"
}
