# Modules that are not installed.
module "fail" {
  source                  = "terraform-aws-modules/opensearch/aws"
  domain_name             = "search"
  domain_endpoint_options = { enforce_https = false }
}

module "pass_default" {
  source      = "terraform-aws-modules/opensearch/aws"
  domain_name = "search"
}
