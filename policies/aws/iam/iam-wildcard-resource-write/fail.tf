resource "aws_iam_policy" "fail_put" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = ["ec2:DescribeInstances", "s3:PutObject"], Resource = "*" }] })
}

resource "aws_iam_role_policy" "fail_pattern" {
  role   = "deploy"
  policy = <<POLICY
{"Statement": {"Effect": "Allow", "Action": "dynamodb:*", "Resource": "*"}}
POLICY
}

data "aws_iam_policy_document" "fail_document" {
  statement {
    actions   = ["sqs:sendmessage"]
    resources = ["*"]
  }
}
