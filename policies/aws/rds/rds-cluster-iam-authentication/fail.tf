resource "aws_rds_cluster" "fail_nothing_written" {
  engine = "aurora-mysql"
}

resource "aws_rds_cluster" "fail_written" {
  engine                              = "aurora-mysql"
  iam_database_authentication_enabled = false
}
