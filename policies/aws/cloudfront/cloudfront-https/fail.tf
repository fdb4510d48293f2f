resource "aws_cloudfront_distribution" "fail_default" {
  enabled = true
  default_cache_behavior {
    target_origin_id       = "app"
    viewer_protocol_policy = "allow-all"
  }
}

resource "aws_cloudfront_distribution" "fail_ordered" {
  enabled = true
  default_cache_behavior {
    target_origin_id       = "app"
    viewer_protocol_policy = "redirect-to-https"
  }
  dynamic "ordered_cache_behavior" {
    for_each = { "/a/*" = "https-only", "/b/*" = "allow-all" }
    content {
      path_pattern           = ordered_cache_behavior.key
      target_origin_id       = "app"
      viewer_protocol_policy = ordered_cache_behavior.value
    }
  }
}
