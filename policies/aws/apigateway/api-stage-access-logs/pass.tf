resource "aws_api_gateway_stage" "logged" {
  rest_api_id   = "a1b2c3"
  deployment_id = "d1"
  stage_name    = "logged"
  access_log_settings {
    destination_arn = "arn:aws:logs:eu-central-1:123456789012:log-group:api"
    format          = "$context.requestId"
  }
}
