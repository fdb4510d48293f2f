resource "aws_api_gateway_stage" "nothing" {
  rest_api_id   = "a1b2c3"
  deployment_id = "d1"
  stage_name    = "nothing"
}

resource "aws_api_gateway_stage" "off" {
  rest_api_id   = "a1b2c3"
  deployment_id = "d1"
  stage_name    = "off"
}

resource "aws_api_gateway_method_settings" "off" {
  rest_api_id = "a1b2c3"
  stage_name  = aws_api_gateway_stage.off.stage_name
  method_path = "*/*"
  settings {
    data_trace_enabled = false
  }
}
