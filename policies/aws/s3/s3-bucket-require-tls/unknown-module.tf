# A module that is not installed, and adds statements of its own.
module "unknown" {
  source                           = "terraform-aws-modules/s3-bucket/aws"
  bucket                           = "data"
  attach_require_latest_tls_policy = true
}
