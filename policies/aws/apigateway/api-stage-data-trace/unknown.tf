variable "value" {
  type = bool
}

resource "aws_api_gateway_stage" "not_known" {
  rest_api_id   = "a1b2c3"
  deployment_id = "d1"
  stage_name    = "not-known"
}

resource "aws_api_gateway_method_settings" "settings" {
  rest_api_id = "a1b2c3"
  stage_name  = aws_api_gateway_stage.not_known.stage_name
  method_path = "*/*"
  settings {
    data_trace_enabled = var.value
  }
}
