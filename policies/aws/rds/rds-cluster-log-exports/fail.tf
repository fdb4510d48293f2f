resource "aws_rds_cluster" "fail_nothing_written" {
  engine = "aurora-mysql"
}

resource "aws_rds_cluster" "fail_written" {
  engine                          = "aurora-mysql"
  enabled_cloudwatch_logs_exports = []
}
