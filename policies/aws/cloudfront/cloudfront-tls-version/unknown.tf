variable "minimum" {
  type = string
}

resource "aws_cloudfront_distribution" "not_known" {
  enabled = true
  viewer_certificate {
    acm_certificate_arn      = "arn:aws:acm:us-east-1:123456789012:certificate/0"
    ssl_support_method       = "sni-only"
    minimum_protocol_version = var.minimum
  }
  default_cache_behavior {
    target_origin_id       = "app"
    viewer_protocol_policy = "redirect-to-https"
  }
}
