resource "aws_acm_certificate" "app" {
  domain_name = "example.com"
}

resource "aws_cloudfront_distribution" "own" {
  enabled = true
  viewer_certificate {
    acm_certificate_arn = aws_acm_certificate.app.arn
  }
  default_cache_behavior {
    target_origin_id       = "app"
    viewer_protocol_policy = "redirect-to-https"
  }
}
