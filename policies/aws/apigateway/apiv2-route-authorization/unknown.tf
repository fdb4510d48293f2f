variable "value" {
  type = string
}

resource "aws_apigatewayv2_route" "not_known" {
  api_id             = "a1b2c3"
  route_key          = "GET /orders"
  authorization_type = var.value
}
