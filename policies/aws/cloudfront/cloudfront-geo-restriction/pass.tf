resource "aws_cloudfront_distribution" "some" {
  enabled = true
  restrictions {
    geo_restriction {
      restriction_type = "whitelist"
    }
  }
  default_cache_behavior {
    target_origin_id       = "app"
    viewer_protocol_policy = "redirect-to-https"
  }
}
