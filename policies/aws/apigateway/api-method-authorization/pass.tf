resource "aws_api_gateway_method" "iam" {
  rest_api_id   = "a1b2c3"
  resource_id   = "r1"
  http_method   = "GET"
  authorization = "AWS_IAM"
}

resource "aws_api_gateway_method" "preflight" {
  rest_api_id   = "a1b2c3"
  resource_id   = "r1"
  http_method   = "OPTIONS"
  authorization = "NONE"
}

resource "aws_api_gateway_method" "key" {
  rest_api_id      = "a1b2c3"
  resource_id      = "r1"
  http_method      = "GET"
  authorization    = "NONE"
  api_key_required = true
}

resource "aws_api_gateway_method" "private" {
  rest_api_id   = aws_api_gateway_rest_api.private.id
  resource_id   = "r1"
  http_method   = "GET"
  authorization = "NONE"
}

resource "aws_api_gateway_rest_api" "private" {
  name = "private"
  endpoint_configuration {
    types = ["PRIVATE"]
  }
}
