variable "bucket" {
  type = string
}

resource "aws_cloudfront_distribution" "not_known" {
  enabled = true
  logging_config {
    bucket = var.bucket
  }
  default_cache_behavior {
    target_origin_id       = "app"
    viewer_protocol_policy = "redirect-to-https"
  }
}
