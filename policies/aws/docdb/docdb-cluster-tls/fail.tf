resource "aws_docdb_cluster_parameter_group" "fail_off" {
  family = "docdb5.0"
  parameter {
    name  = "audit_logs"
    value = "enabled"
  }
  parameter {
    name  = "tls"
    value = "disabled"
  }
}
