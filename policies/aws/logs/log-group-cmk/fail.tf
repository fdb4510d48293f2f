resource "aws_cloudwatch_log_group" "fail_nothing" {
  name = "orders"
}
