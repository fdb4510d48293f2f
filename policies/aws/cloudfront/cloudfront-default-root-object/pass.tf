resource "aws_cloudfront_distribution" "index" {
  enabled             = true
  default_root_object = "index.html"
  default_cache_behavior {
    target_origin_id       = "app"
    viewer_protocol_policy = "redirect-to-https"
  }
}
