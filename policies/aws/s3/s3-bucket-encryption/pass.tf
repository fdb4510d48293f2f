resource "aws_s3_bucket" "inline" {
  bucket = "inline"
  server_side_encryption_configuration {
    rule {
      apply_server_side_encryption_by_default {
        sse_algorithm = "AES256"
      }
    }
  }
}

variable "buckets" {
  default = {
    invoices = { algorithm = "aws:kms" }
    exports  = { algorithm = "AES256" }
  }
}

resource "aws_s3_bucket" "each" {
  for_each = var.buckets
  bucket   = "data-${each.key}"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "each" {
  for_each = var.buckets
  bucket   = aws_s3_bucket.each[each.key].id

  dynamic "rule" {
    for_each = [each.value.algorithm]
    content {
      apply_server_side_encryption_by_default {
        sse_algorithm = rule.value
      }
    }
  }
}
