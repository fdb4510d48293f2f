variable "log_type" {
  type = string
}

resource "aws_cloudwatch_log_delivery_source" "not_known" {
  name         = "not-known"
  log_type     = var.log_type
  resource_arn = "arn:aws:cloudfront::123456789012:distribution/E0"
}
