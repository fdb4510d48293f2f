resource "aws_redshift_cluster" "encrypted" {
  cluster_identifier = "reports"
  node_type          = "ra3.large"
  encrypted          = true
}

resource "aws_redshift_cluster" "text" {
  cluster_identifier = "reports"
  node_type          = "ra3.large"
  encrypted          = "true"
}
