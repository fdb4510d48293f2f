# Everyone may read it, and nothing keeps a policy from letting everyone write.
resource "aws_s3_bucket" "customers" {
  bucket = "${local.name}-customers"
}

resource "aws_s3_bucket_acl" "customers" {
  bucket = aws_s3_bucket.customers.id
  acl    = "public-read"
}

resource "aws_s3_bucket_public_access_block" "customers" {
  bucket = aws_s3_bucket.customers.id

  block_public_acls       = false
  block_public_policy     = false
  ignore_public_acls      = false
  restrict_public_buckets = false
}

resource "aws_s3_bucket_policy" "customers" {
  bucket = aws_s3_bucket.customers.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "s3:GetObject"
      Resource  = "${aws_s3_bucket.customers.arn}/*"
    }]
  })
}

resource "aws_ebs_volume" "data" {
  availability_zone = "eu-central-1a"
  size              = 100
  encrypted         = false
}
