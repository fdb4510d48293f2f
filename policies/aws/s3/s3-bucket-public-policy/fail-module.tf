# Modules that are not installed.
module "fail" {
  source                  = "terraform-aws-modules/s3-bucket/aws"
  bucket                  = "data"
  block_public_policy     = false
  restrict_public_buckets = false
  attach_policy           = true
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = "*", Action = "s3:GetObject", Resource = "arn:aws:s3:::data/*" }]
  })
}

# The policy is not attached.
module "pass" {
  source                  = "terraform-aws-modules/s3-bucket/aws"
  bucket                  = "data"
  block_public_policy     = false
  restrict_public_buckets = false
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = "*", Action = "s3:GetObject", Resource = "arn:aws:s3:::data/*" }]
  })
}
