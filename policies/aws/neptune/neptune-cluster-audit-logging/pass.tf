resource "aws_neptune_cluster" "audit" {
  enable_cloudwatch_logs_exports = ["slowquery", "audit"]
}
