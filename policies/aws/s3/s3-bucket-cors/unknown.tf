variable "origins" {}

resource "aws_s3_bucket" "not_known" {
  cors_rule {
    allowed_origins = var.origins
    allowed_methods = ["PUT"]
  }
}
