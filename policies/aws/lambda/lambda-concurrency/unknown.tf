variable "value" {
  type = number
}

resource "aws_lambda_function" "not_known" {
  function_name                  = "not-known"
  role                           = "arn:aws:iam::123456789012:role/orders"
  handler                        = "index.handler"
  runtime                        = "nodejs22.x"
  reserved_concurrent_executions = var.value
}
