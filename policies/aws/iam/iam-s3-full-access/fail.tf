resource "aws_iam_policy" "fail_everywhere" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:*", Resource = "*" }] })
}

resource "aws_iam_user_policy" "fail_all_buckets" {
  user   = "ci"
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = ["S3:*"], Resource = ["arn:aws:s3:::*"] }] })
}
