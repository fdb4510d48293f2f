resource "aws_apigatewayv2_api" "chat" {
  name                       = "chat"
  protocol_type              = "WEBSOCKET"
  route_selection_expression = "$request.body.action"
}

resource "aws_apigatewayv2_stage" "certificate" {
  api_id                = aws_apigatewayv2_api.chat.id
  name                  = "certificate"
  client_certificate_id = "c1"
}

resource "aws_apigatewayv2_api" "http" {
  name                       = "http"
  protocol_type              = "HTTP"
  route_selection_expression = "$request.body.action"
}

resource "aws_apigatewayv2_stage" "http" {
  api_id = aws_apigatewayv2_api.http.id
  name   = "http"
}
