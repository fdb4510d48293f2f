# A module that is not installed. Since version 19 its endpoint is private, and before it was not.
module "unknown" {
  source       = "terraform-aws-modules/eks/aws"
  version      = "~> 20.0"
  cluster_name = "apps"
}
