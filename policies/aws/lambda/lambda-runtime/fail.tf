resource "aws_lambda_function" "fail_old" {
  function_name = "fail-old"
  role          = "arn:aws:iam::123456789012:role/orders"
  handler       = "index.handler"
  runtime       = "python3.7"
}
