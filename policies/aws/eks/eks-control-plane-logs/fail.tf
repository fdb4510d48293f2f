resource "aws_eks_cluster" "fail_nothing_written" {
  name     = "fail-nothing-written"
  role_arn = "arn:aws:iam::123456789012:role/eks"
  vpc_config {
    subnet_ids = ["subnet-0a", "subnet-0b"]
  }
}

resource "aws_eks_cluster" "fail_some" {
  name     = "fail-some"
  role_arn = "arn:aws:iam::123456789012:role/eks"
  vpc_config {
    subnet_ids = ["subnet-0a", "subnet-0b"]
  }
  enabled_cluster_log_types = ["api", "audit"]
}
