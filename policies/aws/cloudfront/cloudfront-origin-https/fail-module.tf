# Modules that are not installed.
module "fail" {
  source                 = "terraform-aws-modules/cloudfront/aws"
  default_cache_behavior = { target_origin_id = "site", viewer_protocol_policy = "https-only" }
  origin = {
    site = { domain_name = "example.com", custom_origin_config = { origin_protocol_policy = "http-only" } }
  }
}

module "pass" {
  source                 = "terraform-aws-modules/cloudfront/aws"
  default_cache_behavior = { target_origin_id = "site", viewer_protocol_policy = "https-only" }
  origin = {
    site = {
      domain_name = "example.com"
      custom_origin_config = {
        origin_protocol_policy = "https-only"
        origin_ssl_protocols   = ["TLSv1.2"]
      }
    }
  }
}
