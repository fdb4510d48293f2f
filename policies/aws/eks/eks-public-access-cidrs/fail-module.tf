# Modules that are not installed.
module "fail" {
  source                         = "terraform-aws-modules/eks/aws"
  version                        = "~> 20.0"
  cluster_name                   = "apps"
  cluster_endpoint_public_access = true
}

module "fail_renamed" {
  source                       = "terraform-aws-modules/eks/aws"
  version                      = "~> 21.0"
  name                         = "apps"
  endpoint_public_access       = true
  endpoint_public_access_cidrs = ["0.0.0.0/0"]
}

module "pass_narrow" {
  source                       = "terraform-aws-modules/eks/aws"
  version                      = "~> 21.0"
  name                         = "apps"
  endpoint_public_access       = true
  endpoint_public_access_cidrs = ["192.0.2.0/24"]
}
