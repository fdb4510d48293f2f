variable "setting" {}

resource "aws_redshift_cluster" "not_known" {
  cluster_identifier = "reports"
  node_type          = "ra3.large"
  kms_key_id         = var.setting
}
