resource "aws_lambda_function" "fail_nothing" {
  function_name = "fail-nothing"
  role          = "arn:aws:iam::123456789012:role/orders"
  handler       = "index.handler"
  runtime       = "nodejs22.x"
}
