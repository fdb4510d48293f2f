variable "root" {
  type = string
}

resource "aws_cloudfront_distribution" "not_known" {
  enabled             = true
  default_root_object = var.root
  default_cache_behavior {
    target_origin_id       = "app"
    viewer_protocol_policy = "redirect-to-https"
  }
}
