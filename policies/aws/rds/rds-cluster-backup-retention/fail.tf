resource "aws_rds_cluster" "fail_default" {
  engine = "aurora-postgresql"
}

resource "aws_rds_cluster" "fail_short" {
  engine                  = "aurora-postgresql"
  backup_retention_period = 1
}
