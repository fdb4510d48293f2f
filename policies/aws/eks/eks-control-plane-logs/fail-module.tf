# Modules that are not installed.
module "fail" {
  source                    = "terraform-aws-modules/eks/aws"
  version                   = "~> 20.0"
  cluster_name              = "apps"
  cluster_enabled_log_types = ["scheduler"]
}
