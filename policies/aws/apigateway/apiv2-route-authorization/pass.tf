resource "aws_apigatewayv2_route" "jwt" {
  api_id             = "a1b2c3"
  route_key          = "GET /orders"
  authorization_type = "JWT"
  authorizer_id      = "a1"
}

resource "aws_apigatewayv2_route" "preflight" {
  api_id    = "a1b2c3"
  route_key = "OPTIONS /orders"
}

resource "aws_apigatewayv2_route" "disconnect" {
  api_id    = "a1b2c3"
  route_key = "$disconnect"
}

resource "aws_apigatewayv2_route" "websocket" {
  api_id    = aws_apigatewayv2_api.chat.id
  route_key = "$default"
}

resource "aws_apigatewayv2_api" "chat" {
  name                       = "chat"
  protocol_type              = "WEBSOCKET"
  route_selection_expression = "$request.body.action"
}
