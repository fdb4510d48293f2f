resource "aws_opensearch_domain" "encrypted" {
  domain_name = "logs"
  encrypt_at_rest {
    enabled = true
  }
}

resource "aws_elasticsearch_domain" "encrypted" {
  domain_name = "logs"
  encrypt_at_rest {
    enabled = "true"
  }
}
