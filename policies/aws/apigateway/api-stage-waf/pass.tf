resource "aws_api_gateway_rest_api" "public" {
  name = "public"
  endpoint_configuration {
    types = ["EDGE"]
  }
}

resource "aws_api_gateway_rest_api" "private" {
  name = "private"
  endpoint_configuration {
    types = ["PRIVATE"]
  }
}

resource "aws_api_gateway_stage" "protected" {
  rest_api_id   = aws_api_gateway_rest_api.public.id
  deployment_id = "d1"
  stage_name    = "protected"
}

resource "aws_api_gateway_stage" "classic" {
  rest_api_id   = aws_api_gateway_rest_api.public.id
  deployment_id = "d1"
  stage_name    = "classic"
}

resource "aws_api_gateway_stage" "private" {
  rest_api_id   = aws_api_gateway_rest_api.private.id
  deployment_id = "d1"
  stage_name    = "private"
}

resource "aws_wafv2_web_acl_association" "protected" {
  resource_arn = aws_api_gateway_stage.protected.arn
  web_acl_arn  = aws_wafv2_web_acl.api.arn
}

resource "aws_wafregional_web_acl_association" "classic" {
  resource_arn = aws_api_gateway_stage.classic.arn
  web_acl_id   = "w1"
}

resource "aws_wafv2_web_acl" "api" {
  scope = "REGIONAL"
}
