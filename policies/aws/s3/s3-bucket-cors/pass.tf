resource "aws_s3_bucket" "named" {
  cors_rule {
    allowed_origins = ["https://www.example.com"]
    allowed_methods = ["PUT", "POST"]
    allowed_headers = ["*"]
  }
}

resource "aws_s3_bucket" "none" {}
