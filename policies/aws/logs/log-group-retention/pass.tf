resource "aws_cloudwatch_log_group" "a_year" {
  name              = "orders"
  retention_in_days = 365
}
