variable "value" {
  type = string
}

resource "aws_api_gateway_domain_name" "not_known" {
  domain_name     = "api.example.com"
  security_policy = var.value
}
