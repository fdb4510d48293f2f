resource "aws_opensearch_domain" "slow" {
  domain_name = "logs"
  log_publishing_options {
    log_type                 = "SEARCH_SLOW_LOGS"
    cloudwatch_log_group_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:search"
  }
}

resource "aws_elasticsearch_domain" "errors" {
  domain_name = "logs"
  log_publishing_options {
    log_type                 = "ES_APPLICATION_LOGS"
    cloudwatch_log_group_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:search"
    enabled                  = true
  }
}

resource "aws_opensearch_domain" "loop" {
  domain_name = "logs"
  dynamic "log_publishing_options" {
    for_each = ["INDEX_SLOW_LOGS", "AUDIT_LOGS"]
    content {
      log_type                 = log_publishing_options.value
      cloudwatch_log_group_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:search"
    }
  }
}
