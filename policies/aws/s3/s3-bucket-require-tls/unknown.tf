variable "policy" {}

resource "aws_s3_bucket" "not_known" {
  policy = var.policy
}
