variable "algorithm" {}

resource "aws_s3_bucket" "not_known" {
  server_side_encryption_configuration {
    rule {
      apply_server_side_encryption_by_default {
        sse_algorithm = var.algorithm
      }
    }
  }
}
