resource "aws_iam_policy" "one_bucket" {
  policy = jsonencode({
    Statement = [
      { Effect = "Allow", Action = "s3:*", Resource = ["arn:aws:s3:::reports", "arn:aws:s3:::reports/*"] },
      { Effect = "Allow", Action = "s3:List*", Resource = "*" },
    ]
  })
}
