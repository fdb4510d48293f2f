resource "aws_lambda_function" "fail_nothing" {
  function_name = "fail-nothing"
  role          = "arn:aws:iam::123456789012:role/orders"
  handler       = "index.handler"
  runtime       = "nodejs22.x"
}

resource "aws_lambda_function" "fail_pass_through" {
  function_name = "fail-pass-through"
  role          = "arn:aws:iam::123456789012:role/orders"
  handler       = "index.handler"
  runtime       = "nodejs22.x"
  tracing_config {
    mode = "PassThrough"
  }
}
