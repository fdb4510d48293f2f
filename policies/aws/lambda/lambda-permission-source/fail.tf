resource "aws_lambda_permission" "fail_nothing" {
  action        = "lambda:InvokeFunction"
  function_name = "orders"
  principal     = "apigateway.amazonaws.com"
}
