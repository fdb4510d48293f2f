resource "aws_opensearch_domain" "fail_nothing_written" {
  domain_name = "logs"
}

resource "aws_elasticsearch_domain" "fail_managed" {
  domain_name = "logs"
  encrypt_at_rest {
    enabled = true
  }
}
