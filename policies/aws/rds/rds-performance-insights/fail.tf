resource "aws_db_instance" "fail_nothing_written" {
  engine = "mysql"
}

resource "aws_db_instance" "fail_written" {
  engine                       = "mysql"
  performance_insights_enabled = false
}

resource "aws_rds_cluster_instance" "fail_member" {
  cluster_identifier = "orders"
  engine             = "aurora-mysql"
  instance_class     = "db.r6g.large"
}
