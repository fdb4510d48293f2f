resource "aws_neptune_cluster" "fail_nothing_written" {
  engine = "neptune"
}

resource "aws_neptune_cluster" "fail_slow_queries_only" {
  enable_cloudwatch_logs_exports = ["slowquery"]
}
