resource "aws_opensearch_domain" "fail_nothing_written" {
  domain_name = "logs"
}

resource "aws_elasticsearch_domain" "fail_old" {
  domain_name = "logs"
  domain_endpoint_options {
    tls_security_policy = "Policy-Min-TLS-1-0-2019-07"
  }
}
