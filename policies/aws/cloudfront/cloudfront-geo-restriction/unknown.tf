variable "kind" {
  type = string
}

resource "aws_cloudfront_distribution" "not_known" {
  enabled = true
  restrictions {
    geo_restriction {
      restriction_type = var.kind
    }
  }
  default_cache_behavior {
    target_origin_id       = "app"
    viewer_protocol_policy = "redirect-to-https"
  }
}
