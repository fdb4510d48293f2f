resource "aws_api_gateway_stage" "not_known" {
  rest_api_id   = "a1b2c3"
  deployment_id = "d1"
  stage_name    = "not-known"
}
