resource "aws_apigatewayv2_stage" "logged" {
  api_id = "a1b2c3"
  name   = "logged"
  access_log_settings {
    destination_arn = "arn:aws:logs:eu-central-1:123456789012:log-group:api"
    format          = "$context.requestId"
  }
}
