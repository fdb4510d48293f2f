resource "aws_api_gateway_rest_api" "public" {
  name = "public"
  endpoint_configuration {
    types = ["REGIONAL"]
  }
}

resource "aws_api_gateway_stage" "fail_nothing" {
  rest_api_id   = aws_api_gateway_rest_api.public.id
  deployment_id = "d1"
  stage_name    = "fail-nothing"
}
