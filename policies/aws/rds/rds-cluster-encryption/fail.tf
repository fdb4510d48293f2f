resource "aws_rds_cluster" "fail_nothing_written" {
  engine = "aurora-postgresql"
}

resource "aws_rds_cluster" "fail_off" {
  engine            = "aurora-mysql"
  storage_encrypted = false
}
