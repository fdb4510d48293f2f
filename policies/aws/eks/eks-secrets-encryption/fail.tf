resource "aws_eks_cluster" "fail_nothing_written" {
  name     = "fail-nothing-written"
  role_arn = "arn:aws:iam::123456789012:role/eks"
  vpc_config {
    subnet_ids = ["subnet-0a", "subnet-0b"]
  }
}

resource "aws_eks_cluster" "fail_old" {
  name     = "fail-old"
  role_arn = "arn:aws:iam::123456789012:role/eks"
  vpc_config {
    subnet_ids = ["subnet-0a", "subnet-0b"]
  }
  version = "1.27"
}

resource "aws_eks_cluster" "fail_other" {
  name     = "other"
  role_arn = "arn:aws:iam::123456789012:role/eks"
  dynamic "encryption_config" {
    for_each = []
    content {
      resources = ["secrets"]
    }
  }
}
