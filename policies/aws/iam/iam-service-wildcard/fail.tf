resource "aws_iam_policy" "fail_jsonencode" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = ["logs:PutLogEvents", "ec2:*"], Resource = "*" }] })
}

resource "aws_iam_role_policy" "fail_heredoc" {
  role   = "deploy"
  policy = <<POLICY
{"Statement": {"Effect": "Allow", "Action": "IAM:*", "Resource": ["*"]}}
POLICY
}

data "aws_iam_policy_document" "fail_document" {
  statement {
    actions   = ["kms:*"]
    resources = ["*"]
  }
}

variable "boundary" {}

resource "aws_iam_role" "bounded_by_what_is_not_known" {
  permissions_boundary = var.boundary
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }]
  })
}
