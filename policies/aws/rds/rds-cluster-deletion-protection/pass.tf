resource "aws_rds_cluster" "good" {
  engine              = "aurora-mysql"
  deletion_protection = true
}
