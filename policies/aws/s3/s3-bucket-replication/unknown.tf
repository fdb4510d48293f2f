variable "status" {}

resource "aws_s3_bucket" "not_known" {
  replication_configuration {
    rules {
      status = var.status
    }
  }
}
