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
    caching_enabled      = true
    cache_data_encrypted = false
  }
}

resource "aws_api_gateway_stage" "fail_cluster" {
  rest_api_id           = "a1b2c3"
  deployment_id         = "d1"
  stage_name            = "fail-cluster"
  cache_cluster_enabled = true
  cache_cluster_size    = "0.5"
}

resource "aws_api_gateway_method_settings" "fail_alone" {
  rest_api_id = "a1b2c3"
  stage_name  = "elsewhere"
  method_path = "*/*"
  settings {
    caching_enabled = true
  }
}
