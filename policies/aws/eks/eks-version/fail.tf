resource "aws_eks_cluster" "fail_old" {
  name     = "fail-old"
  role_arn = "arn:aws:iam::123456789012:role/eks"
  vpc_config {
    subnet_ids = ["subnet-0a", "subnet-0b"]
  }
  version = "1.24"
}

resource "aws_eks_cluster" "fail_number" {
  name     = "fail-number"
  role_arn = "arn:aws:iam::123456789012:role/eks"
  vpc_config {
    subnet_ids = ["subnet-0a", "subnet-0b"]
  }
  version = 1.29
}
