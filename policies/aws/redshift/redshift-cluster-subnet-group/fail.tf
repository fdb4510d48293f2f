resource "aws_redshift_cluster" "fail_nothing_written" {
  cluster_identifier = "reports"
  node_type          = "ra3.large"
}

resource "aws_redshift_cluster" "fail_empty" {
  cluster_identifier        = "reports"
  node_type                 = "ra3.large"
  cluster_subnet_group_name = ""
}
