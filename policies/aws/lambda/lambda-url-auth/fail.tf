resource "aws_lambda_function_url" "fail_none" {
  function_name      = "orders"
  authorization_type = "NONE"
}
