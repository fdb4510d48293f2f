resource "aws_apigatewayv2_stage" "fail_nothing" {
  api_id = "a1b2c3"
  name   = "fail-nothing"
}
