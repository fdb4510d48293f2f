resource "aws_athena_database" "encrypted" {
  name   = "data"
  bucket = "results"
  encryption_configuration {
    encryption_option = "SSE_KMS"
    kms_key           = "arn:aws:kms:eu-west-1:123456789012:key/0"
  }
}
