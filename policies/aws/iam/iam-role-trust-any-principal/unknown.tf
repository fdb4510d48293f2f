variable "principals" {
  type = list(string)
}

resource "aws_iam_role" "not_known" {
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = var.principals } }]
  })
}
