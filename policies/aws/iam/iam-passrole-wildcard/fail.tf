resource "aws_iam_role_policy" "fail_star" {
  role   = "deploy"
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = ["ecs:RunTask", "iam:passrole"], Resource = ["*"] }] })
}

data "aws_iam_policy_document" "fail_all_roles" {
  statement {
    actions   = ["iam:Pass*"]
    resources = ["arn:aws:iam::123456789012:role/*"]
  }
}
