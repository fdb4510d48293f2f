resource "aws_opensearch_domain" "on" {
  domain_name = "logs"
  advanced_security_options {
    enabled = true
  }
}
