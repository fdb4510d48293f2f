resource "aws_iam_policy" "fail_keys" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = ["iam:CreateAccessKey"], Resource = "*" }] })
}

data "aws_iam_policy_document" "fail_roles" {
  statement {
    actions   = ["sts:Assume*"]
    resources = ["*"]
  }
}
