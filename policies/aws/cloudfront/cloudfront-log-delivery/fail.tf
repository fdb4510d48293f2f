resource "aws_cloudwatch_log_delivery_source" "fail_alone" {
  name         = "alone"
  log_type     = "ACCESS_LOGS"
  resource_arn = "arn:aws:cloudfront::123456789012:distribution/E0"
}
