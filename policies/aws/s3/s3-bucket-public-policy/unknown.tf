variable "readers" {
  type = list(string)
}

resource "aws_s3_bucket" "not_known" {
  bucket = "not-known"
}

resource "aws_s3_bucket_policy" "not_known" {
  bucket = aws_s3_bucket.not_known.id
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = { AWS = var.readers }, Action = "s3:GetObject", Resource = "*" }]
  })
}
