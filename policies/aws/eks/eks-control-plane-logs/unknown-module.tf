# A module that is not installed.
# The default of the module has changed.
module "unknown" {
  source = "terraform-aws-modules/eks/aws"
  name   = "apps"
}
