# A module that is not installed.
module "unknown" {
  source              = "terraform-aws-modules/kms/aws"
  create_external     = true
  enable_key_rotation = false
}
