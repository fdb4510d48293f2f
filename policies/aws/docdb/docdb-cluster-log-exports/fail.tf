resource "aws_docdb_cluster" "fail_nothing_written" {
  cluster_identifier = "orders"
}

resource "aws_docdb_cluster" "fail_empty" {
  enabled_cloudwatch_logs_exports = []
}
