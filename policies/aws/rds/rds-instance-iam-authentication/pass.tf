resource "aws_db_instance" "good" {
  engine                              = "mysql"
  iam_database_authentication_enabled = true
}

resource "aws_rds_cluster_instance" "member" {
  cluster_identifier = "orders"
  engine             = "aurora-mysql"
  instance_class     = "db.r6g.large"
}

resource "aws_db_instance" "not_supported" {
  engine = "sqlserver-se"
}
