# Modules that are not installed.
module "fail" {
  source    = "terraform-aws-modules/efs/aws"
  name      = "share"
  encrypted = false
}

module "pass_default" {
  source = "terraform-aws-modules/efs/aws"
  name   = "share"
}
