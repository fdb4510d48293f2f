variable "web_acl" {
  type = string
}

resource "aws_cloudfront_distribution" "not_known" {
  enabled    = true
  web_acl_id = var.web_acl
  default_cache_behavior {
    target_origin_id       = "app"
    viewer_protocol_policy = "redirect-to-https"
  }
}
