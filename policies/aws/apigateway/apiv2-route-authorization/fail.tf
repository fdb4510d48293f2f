resource "aws_apigatewayv2_route" "fail_default" {
  api_id    = "a1b2c3"
  route_key = "$default"
}

resource "aws_apigatewayv2_route" "fail_none" {
  api_id             = "a1b2c3"
  route_key          = "GET /orders"
  authorization_type = "NONE"
}

resource "aws_apigatewayv2_route" "fail_connect" {
  api_id    = "a1b2c3"
  route_key = "$connect"
}
