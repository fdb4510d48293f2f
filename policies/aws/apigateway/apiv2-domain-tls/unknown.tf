variable "value" {
  type = string
}

resource "aws_apigatewayv2_domain_name" "not_known" {
  domain_name = "api.example.com"
  domain_name_configuration {
    certificate_arn = "arn:aws:acm:eu-central-1:123456789012:certificate/c1"
    endpoint_type   = "REGIONAL"
    security_policy = var.value
  }
}
