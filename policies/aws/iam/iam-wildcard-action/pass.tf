# Of every resource, iam-full-admin says it.
resource "aws_iam_policy" "full_admin" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "*", Resource = ["*"] }] })
}

data "aws_iam_policy_document" "of_a_bucket" {
  statement {
    actions   = ["*"]
    resources = ["arn:aws:s3:::reports/*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::123456789012:root"]
    }
  }
}

resource "aws_iam_role_policy" "deny" {
  role   = "deploy"
  policy = jsonencode({ Statement = [{ Effect = "Deny", Action = "*", Resource = "arn:aws:s3:::reports/*" }] })
}
