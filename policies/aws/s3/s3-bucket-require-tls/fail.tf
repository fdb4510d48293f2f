resource "aws_s3_bucket" "fail_no_policy" {}

resource "aws_s3_bucket" "fail_other" {
  bucket = "other"
}

resource "aws_s3_bucket_policy" "other" {
  bucket = aws_s3_bucket.fail_other.id
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "s3:GetObject", Resource = "*" }]
  })
}

# It denies TLS.
resource "aws_s3_bucket_policy" "fail_wrong_way" {
  bucket = "elsewhere"
  policy = <<-JSON
    {"Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*",
      "Condition": {"Bool": {"aws:SecureTransport": "true"}}}]}
  JSON
}
