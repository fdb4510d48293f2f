resource "aws_api_gateway_stage" "traced" {
  rest_api_id          = "a1b2c3"
  deployment_id        = "d1"
  stage_name           = "traced"
  xray_tracing_enabled = true
}
