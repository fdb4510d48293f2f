resource "aws_cloudwatch_log_group" "fail_nothing" {
  name = "orders"
}

resource "aws_cloudwatch_log_group" "fail_zero" {
  name              = "orders"
  retention_in_days = 0
}
