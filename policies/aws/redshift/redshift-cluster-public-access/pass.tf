resource "aws_redshift_cluster" "private" {
  cluster_identifier  = "reports"
  node_type           = "ra3.large"
  publicly_accessible = false
}
