resource "aws_apigatewayv2_api" "chat" {
  name                       = "chat"
  protocol_type              = "WEBSOCKET"
  route_selection_expression = "$request.body.action"
}

resource "aws_apigatewayv2_stage" "fail_nothing" {
  api_id = aws_apigatewayv2_api.chat.id
  name   = "fail-nothing"
}
