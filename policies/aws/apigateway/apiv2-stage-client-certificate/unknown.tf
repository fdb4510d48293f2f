resource "aws_apigatewayv2_stage" "not_known" {
  api_id = "a1b2c3"
  name   = "not-known"
}
