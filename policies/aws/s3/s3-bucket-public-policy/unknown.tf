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

# Two variants of one bucket: which of them has the policy is not known.
variable "is_logged" {
  type = bool
}

resource "aws_s3_bucket" "logged" {
  count  = var.is_logged ? 1 : 0
  bucket = "variant"
}

resource "aws_s3_bucket" "plain" {
  count  = var.is_logged ? 0 : 1
  bucket = "variant"
}

resource "aws_s3_bucket_policy" "variant" {
  bucket = "variant"
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = { AWS = var.readers }, Action = "s3:GetObject", Resource = "*" }]
  })
}
