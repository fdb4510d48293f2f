# Modules that are not installed.
module "fail" {
  source              = "terraform-aws-modules/kms/aws"
  enable_key_rotation = false
}

module "pass_default" {
  source = "terraform-aws-modules/kms/aws"
}
