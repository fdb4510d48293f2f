resource "aws_api_gateway_stage" "fail_nothing" {
  rest_api_id   = "a1b2c3"
  deployment_id = "d1"
  stage_name    = "fail-nothing"
}

resource "aws_api_gateway_stage" "fail_off" {
  rest_api_id          = "a1b2c3"
  deployment_id        = "d1"
  stage_name           = "fail-off"
  xray_tracing_enabled = false
}
