resource "aws_lambda_function" "limited" {
  function_name                  = "limited"
  role                           = "arn:aws:iam::123456789012:role/orders"
  handler                        = "index.handler"
  runtime                        = "nodejs22.x"
  reserved_concurrent_executions = 10
}
