resource "aws_rds_cluster" "good" {
  engine                              = "aurora-mysql"
  iam_database_authentication_enabled = true
}
