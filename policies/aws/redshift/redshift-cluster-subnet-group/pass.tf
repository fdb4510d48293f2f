resource "aws_redshift_subnet_group" "private" {
  name       = "private"
  subnet_ids = ["subnet-0123456789abcdef0"]
}

resource "aws_redshift_cluster" "inside" {
  cluster_identifier        = "reports"
  node_type                 = "ra3.large"
  cluster_subnet_group_name = aws_redshift_subnet_group.private.name
}

resource "aws_redshift_cluster" "named" {
  cluster_identifier        = "reports"
  node_type                 = "ra3.large"
  cluster_subnet_group_name = "private"
}
