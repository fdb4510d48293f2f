# Modules that are not installed.
module "fail" {
  source = "terraform-aws-modules/sns/aws"
  name   = "events"
}

module "key" {
  source = "terraform-aws-modules/kms/aws"
}

module "pass" {
  source            = "terraform-aws-modules/sns/aws"
  name              = "events"
  kms_master_key_id = module.key.key_arn
}
