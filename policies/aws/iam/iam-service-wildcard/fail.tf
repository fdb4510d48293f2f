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
