variable "setting" {}

resource "aws_docdb_cluster_parameter_group" "not_known" {
  family = "docdb5.0"
  parameter {
    name  = "tls"
    value = var.setting
  }
}
