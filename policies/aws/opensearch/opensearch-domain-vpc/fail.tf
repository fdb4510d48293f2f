resource "aws_opensearch_domain" "fail_nothing_written" {
  domain_name = "logs"
}

resource "aws_elasticsearch_domain" "fail_empty" {
  domain_name = "logs"
  vpc_options {
    subnet_ids = []
  }
}
