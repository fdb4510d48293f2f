resource "aws_waf_web_acl" "logged" {
  name        = "logged"
  metric_name = "logged"
  logging_configuration {
    log_destination = "arn:aws:firehose:us-east-1:123456789012:deliverystream/aws-waf-logs-app"
  }
}
