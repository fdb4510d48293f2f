resource "aws_key_pair" "nodes" {
  public_key = "ssh-ed25519 AAAA"
}

resource "aws_eks_node_group" "fail_key_only" {
  cluster_name  = "main"
  node_role_arn = "arn:aws:iam::123456789012:role/nodes"
  subnet_ids    = ["subnet-0a"]
  remote_access {
    ec2_ssh_key = aws_key_pair.nodes.key_name
  }
}

resource "aws_eks_node_group" "fail_empty_list" {
  cluster_name  = "main"
  node_role_arn = "arn:aws:iam::123456789012:role/nodes"
  subnet_ids    = ["subnet-0a"]
  remote_access {
    ec2_ssh_key               = "admin"
    source_security_group_ids = []
  }
}
