resource "aws_iam_policy" "fail_iam" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = ["iam:*"], Resource = "*" }] })
}

data "aws_iam_policy_document" "fail_acl" {
  statement {
    actions   = ["s3:PutBucketAcl"]
    resources = ["*"]
  }
}
