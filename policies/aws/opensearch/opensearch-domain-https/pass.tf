resource "aws_opensearch_domain" "on" {
  domain_name = "logs"
  domain_endpoint_options {
    enforce_https = true
  }
}

resource "aws_opensearch_domain" "default_of_block" {
  domain_name = "logs"
  domain_endpoint_options {
    tls_security_policy = "Policy-Min-TLS-1-2-PFS-2023-10"
  }
}
