variable "kubernetes_version" {
  type = string
}

resource "aws_eks_cluster" "not_known" {
  name     = "not-known"
  role_arn = "arn:aws:iam::123456789012:role/eks"
  vpc_config {
    subnet_ids = ["subnet-0a", "subnet-0b"]
  }
  version = var.kubernetes_version
}
