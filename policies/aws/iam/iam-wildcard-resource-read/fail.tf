resource "aws_iam_policy" "fail_get" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = ["s3:GetObject"], Resource = "*" }] })
}

# DescribeFleetHistory and a few others can be limited.
data "aws_iam_policy_document" "fail_describe" {
  statement {
    actions   = ["ec2:Describe*"]
    resources = ["*"]
  }
}
