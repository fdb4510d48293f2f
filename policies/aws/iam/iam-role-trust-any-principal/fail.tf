resource "aws_iam_role" "fail_star" {
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = "*" }]
  })
}

resource "aws_iam_role" "fail_list" {
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = ["arn:aws:iam::123456789012:root", "*"] } }]
  })
}

resource "aws_iam_role" "fail_all_but" {
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", NotPrincipal = { AWS = "arn:aws:iam::123456789012:root" } }]
  })
}

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }
}

resource "aws_iam_role" "fail_document" {
  assume_role_policy = data.aws_iam_policy_document.trust.json
}
