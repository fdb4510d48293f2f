resource "aws_api_gateway_method" "fail_open" {
  rest_api_id   = "a1b2c3"
  resource_id   = "r1"
  http_method   = "GET"
  authorization = "NONE"
}

resource "aws_api_gateway_method" "fail_any" {
  rest_api_id      = aws_api_gateway_rest_api.public.id
  resource_id      = "r1"
  http_method      = "ANY"
  authorization    = "NONE"
  api_key_required = false
}

resource "aws_api_gateway_rest_api" "public" {
  name = "public"
}
