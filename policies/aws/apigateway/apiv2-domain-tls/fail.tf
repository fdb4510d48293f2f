resource "aws_apigatewayv2_domain_name" "fail_old" {
  domain_name = "api.example.com"
  domain_name_configuration {
    certificate_arn = "arn:aws:acm:eu-central-1:123456789012:certificate/c1"
    endpoint_type   = "REGIONAL"
    security_policy = "TLS_1_0"
  }
}
