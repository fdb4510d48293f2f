resource "aws_api_gateway_stage" "certificate" {
  rest_api_id           = "a1b2c3"
  deployment_id         = "d1"
  stage_name            = "certificate"
  client_certificate_id = aws_api_gateway_client_certificate.c.id
}

resource "aws_api_gateway_client_certificate" "c" {}
