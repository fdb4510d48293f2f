resource "aws_redshift_cluster" "fail_nothing_written" {
  cluster_identifier = "reports"
  node_type          = "ra3.large"
}

resource "aws_redshift_cluster" "fail_off" {
  cluster_identifier   = "reports"
  node_type            = "ra3.large"
  enhanced_vpc_routing = false
}
