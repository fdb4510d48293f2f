resource "aws_cloudfront_distribution" "fail_nothing_written" {
  enabled = true
  default_cache_behavior {
    target_origin_id       = "app"
    viewer_protocol_policy = "redirect-to-https"
  }
}

resource "aws_cloudfront_distribution" "fail_none" {
  enabled = true
  dynamic "logging_config" {
    for_each = []
    content {
      bucket = "logs.s3.amazonaws.com"
    }
  }
  default_cache_behavior {
    target_origin_id       = "app"
    viewer_protocol_policy = "redirect-to-https"
  }
}
