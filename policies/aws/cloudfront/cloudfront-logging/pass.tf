resource "aws_cloudfront_distribution" "bucket" {
  enabled = true
  logging_config {
    bucket = "logs.s3.amazonaws.com"
  }
  default_cache_behavior {
    target_origin_id       = "app"
    viewer_protocol_policy = "redirect-to-https"
  }
}

resource "aws_cloudfront_distribution" "delivery" {
  enabled = true
  default_cache_behavior {
    target_origin_id       = "app"
    viewer_protocol_policy = "redirect-to-https"
  }
}

resource "aws_cloudwatch_log_delivery_source" "delivery" {
  name         = "delivery"
  log_type     = "ACCESS_LOGS"
  resource_arn = aws_cloudfront_distribution.delivery.arn
}

resource "aws_cloudfront_realtime_log_config" "all" {
  name          = "all"
  sampling_rate = 100
  fields        = ["timestamp"]
}

resource "aws_cloudfront_distribution" "realtime" {
  enabled = true
  default_cache_behavior {
    target_origin_id        = "app"
    viewer_protocol_policy  = "redirect-to-https"
    realtime_log_config_arn = aws_cloudfront_realtime_log_config.all.arn
  }
}
