variable "certificate" {
  type = string
}

resource "aws_cloudfront_distribution" "not_known" {
  enabled = true
  viewer_certificate {
    acm_certificate_arn = var.certificate
  }
  default_cache_behavior {
    target_origin_id       = "app"
    viewer_protocol_policy = "redirect-to-https"
  }
}
