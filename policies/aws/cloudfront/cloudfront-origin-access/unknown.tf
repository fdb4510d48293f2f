variable "control" {
  type = string
}

resource "aws_cloudfront_distribution" "not_known" {
  enabled = true
  origin {
    origin_id                = "app"
    domain_name              = "assets.s3.eu-west-1.amazonaws.com"
    origin_access_control_id = var.control
  }
  default_cache_behavior {
    target_origin_id       = "app"
    viewer_protocol_policy = "redirect-to-https"
  }
}
