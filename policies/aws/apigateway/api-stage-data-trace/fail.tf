resource "aws_api_gateway_stage" "fail_settings" {
  rest_api_id   = "a1b2c3"
  deployment_id = "d1"
  stage_name    = "fail-settings"
}

resource "aws_api_gateway_method_settings" "settings" {
  rest_api_id = "a1b2c3"
  stage_name  = aws_api_gateway_stage.fail_settings.stage_name
  method_path = "*/*"
  settings {
    data_trace_enabled = true
  }
}

resource "aws_api_gateway_method_settings" "fail_alone" {
  rest_api_id = "a1b2c3"
  stage_name  = "elsewhere"
  method_path = "*/*"
  settings {
    data_trace_enabled = true
  }
}
