resource "aws_s3_bucket" "reports" {}

resource "aws_iam_policy" "fail_bucket" {
  policy = jsonencode({
    Statement = { Effect = "Allow", Action = "*", Resource = "arn:aws:s3:::reports/*" }
  })
}

data "aws_iam_policy_document" "fail_reference" {
  statement {
    actions   = ["s3:GetObject", "*"]
    resources = [aws_s3_bucket.reports.arn]
  }
}
