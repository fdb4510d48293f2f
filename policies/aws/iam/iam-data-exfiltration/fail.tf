resource "aws_iam_policy" "fail_objects" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = ["s3:Get*", "ec2:CreateTags"], Resource = "*" }] })
}

data "aws_iam_policy_document" "fail_secrets" {
  statement {
    actions   = ["secretsmanager:GetSecretValue"]
    resources = ["*"]
  }
}
