resource "aws_lambda_permission" "arn" {
  action        = "lambda:InvokeFunction"
  function_name = "orders"
  principal     = "apigateway.amazonaws.com"
  source_arn    = "${aws_apigatewayv2_api.a.execution_arn}/*/*"
}

resource "aws_apigatewayv2_api" "a" {
  name          = "a"
  protocol_type = "HTTP"
}

resource "aws_lambda_permission" "account" {
  action         = "lambda:InvokeFunction"
  function_name  = "orders"
  principal      = "s3.amazonaws.com"
  source_account = "123456789012"
}

resource "aws_lambda_permission" "no_service" {
  action        = "lambda:InvokeFunction"
  function_name = "orders"
  principal     = "123456789012"
}
