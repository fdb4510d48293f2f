resource "aws_db_instance" "fail_written" {
  engine                     = "mysql"
  auto_minor_version_upgrade = false
}

resource "aws_rds_cluster_instance" "fail_member" {
  cluster_identifier         = "orders"
  engine                     = "aurora-mysql"
  instance_class             = "db.r6g.large"
  auto_minor_version_upgrade = "false"
}
