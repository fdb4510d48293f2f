resource "aws_opensearch_domain" "fail_nothing_written" {
  domain_name = "logs"
}

resource "aws_elasticsearch_domain" "fail_off" {
  domain_name = "logs"
  advanced_security_options {
    enabled = false
  }
}
