variable "site" {}

resource "aws_s3_bucket" "not_known" {
  website = var.site
}
