variable "value" {
  type = string
}

resource "aws_api_gateway_method" "not_known" {
  rest_api_id   = "a1b2c3"
  resource_id   = "r1"
  http_method   = "GET"
  authorization = var.value
}
