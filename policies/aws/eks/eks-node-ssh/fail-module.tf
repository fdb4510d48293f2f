# A module that is not installed.
module "fail" {
  source = "terraform-aws-modules/eks/aws"
  name   = "apps"
  eks_managed_node_groups = {
    open = { remote_access = { ec2_ssh_key = "ops" } }
  }
}

module "pass" {
  source = "terraform-aws-modules/eks/aws"
  name   = "apps"
  eks_managed_node_groups = {
    closed = { instance_types = ["m7g.large"] }
    narrow = { remote_access = { ec2_ssh_key = "ops", source_security_group_ids = ["sg-0123456789abcdef0"] } }
  }
}
