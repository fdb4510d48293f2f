resource "aws_api_gateway_stage" "no_cache" {
  rest_api_id   = "a1b2c3"
  deployment_id = "d1"
  stage_name    = "no-cache"
}

resource "aws_api_gateway_method_settings" "no_cache" {
  rest_api_id = "a1b2c3"
  stage_name  = aws_api_gateway_stage.no_cache.stage_name
  method_path = "*/*"
  settings {
    metrics_enabled = true
  }
}

resource "aws_api_gateway_stage" "encrypted" {
  rest_api_id           = "a1b2c3"
  deployment_id         = "d1"
  stage_name            = "encrypted"
  cache_cluster_enabled = true
  cache_cluster_size    = "0.5"
}

resource "aws_api_gateway_method_settings" "encrypted" {
  rest_api_id = "a1b2c3"
  stage_name  = aws_api_gateway_stage.encrypted.stage_name
  method_path = "*/*"
  settings {
    caching_enabled      = true
    cache_data_encrypted = true
  }
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
    caching_enabled      = false
    cache_data_encrypted = false
  }
}
