resource "aws_rds_cluster" "kept" {
  engine                  = "aurora-postgresql"
  backup_retention_period = "7"
}
