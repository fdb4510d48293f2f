variable "value" {
  type = string
}

resource "aws_api_gateway_rest_api" "not_known" {
  name = "not_known"
  endpoint_configuration {
    types = [var.value]
  }
}
