variable "resources" {
  type = list(string)
}

resource "aws_eks_cluster" "not_known" {
  name     = "not-known"
  role_arn = "arn:aws:iam::123456789012:role/eks"
  vpc_config {
    subnet_ids = ["subnet-0a", "subnet-0b"]
  }
  encryption_config {
    resources = var.resources
    provider {
      key_arn = "arn:aws:kms:eu-west-1:123456789012:key/0"
    }
  }
}
