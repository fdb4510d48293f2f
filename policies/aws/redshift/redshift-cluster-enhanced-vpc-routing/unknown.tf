variable "setting" {}

resource "aws_redshift_cluster" "not_known" {
  cluster_identifier   = "reports"
  node_type            = "ra3.large"
  enhanced_vpc_routing = var.setting
}
