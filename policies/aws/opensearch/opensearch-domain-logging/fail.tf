resource "aws_opensearch_domain" "fail_nothing_written" {
  domain_name = "logs"
}

resource "aws_elasticsearch_domain" "fail_off" {
  domain_name = "logs"
  log_publishing_options {
    log_type                 = "INDEX_SLOW_LOGS"
    cloudwatch_log_group_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:search"
    enabled                  = false
  }
}
