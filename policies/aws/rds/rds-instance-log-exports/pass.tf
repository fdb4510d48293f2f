resource "aws_db_instance" "good" {
  engine                          = "mysql"
  enabled_cloudwatch_logs_exports = ["error", "audit"]
}

resource "aws_rds_cluster_instance" "member" {
  cluster_identifier = "orders"
  engine             = "aurora-mysql"
  instance_class     = "db.r6g.large"
}
