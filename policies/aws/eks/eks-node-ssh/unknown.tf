variable "groups" {
  type = list(string)
}

resource "aws_eks_node_group" "not_known" {
  cluster_name  = "main"
  node_role_arn = "arn:aws:iam::123456789012:role/nodes"
  subnet_ids    = ["subnet-0a"]
  remote_access {
    ec2_ssh_key               = "admin"
    source_security_group_ids = var.groups
  }
}
