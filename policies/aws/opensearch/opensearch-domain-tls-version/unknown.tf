variable "setting" {}

resource "aws_opensearch_domain" "not_known" {
  domain_name = "logs"
  domain_endpoint_options {
    tls_security_policy = var.setting
  }
}
