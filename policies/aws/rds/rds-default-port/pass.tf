resource "aws_db_instance" "other" {
  engine = "mysql"
  port   = 13306
}

# The default port of another engine.
resource "aws_db_instance" "other_engine" {
  engine = "postgres"
  port   = 3306
}

resource "aws_rds_cluster_instance" "member" {
  cluster_identifier = "orders"
  engine             = "aurora-mysql"
  instance_class     = "db.r6g.large"
}
