resource "aws_lambda_function" "fail_nothing" {
  function_name = "fail-nothing"
  role          = "arn:aws:iam::123456789012:role/orders"
  handler       = "index.handler"
  runtime       = "nodejs22.x"
}

resource "aws_lambda_function" "fail_unlimited" {
  function_name                  = "fail-unlimited"
  role                           = "arn:aws:iam::123456789012:role/orders"
  handler                        = "index.handler"
  runtime                        = "nodejs22.x"
  reserved_concurrent_executions = -1
}
