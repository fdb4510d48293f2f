resource "aws_api_gateway_domain_name" "fail_nothing" {
  domain_name = "api.example.com"
}

resource "aws_api_gateway_domain_name" "fail_old" {
  domain_name     = "api.example.com"
  security_policy = "TLS_1_0"
}
