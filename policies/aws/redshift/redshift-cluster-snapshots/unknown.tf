variable "setting" {}

resource "aws_redshift_cluster" "not_known" {
  cluster_identifier                  = "reports"
  node_type                           = "ra3.large"
  automated_snapshot_retention_period = var.setting
}
