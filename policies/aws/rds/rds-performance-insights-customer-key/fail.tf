resource "aws_db_instance" "fail_no_key" {
  engine                       = "postgres"
  performance_insights_enabled = true
}

resource "aws_rds_cluster_instance" "fail_empty" {
  cluster_identifier              = "orders"
  performance_insights_enabled    = true
  performance_insights_kms_key_id = ""
}
