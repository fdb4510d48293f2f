resource "aws_cloudfront_distribution" "fail_bucket" {
  enabled = true
  origin {
    origin_id   = "app"
    domain_name = "assets.s3.eu-west-1.amazonaws.com"
  }
  default_cache_behavior {
    target_origin_id       = "app"
    viewer_protocol_policy = "redirect-to-https"
  }
}

resource "aws_cloudfront_distribution" "fail_second" {
  enabled = true
  origin {
    origin_id                = "app"
    domain_name              = "assets.s3.eu-west-1.amazonaws.com"
    origin_access_control_id = "E0"
  }
  origin {
    origin_id   = "other"
    domain_name = "assets.s3.eu-west-1.amazonaws.com"
    s3_origin_config {
      origin_access_identity = ""
    }
  }
  default_cache_behavior {
    target_origin_id       = "app"
    viewer_protocol_policy = "redirect-to-https"
  }
}
