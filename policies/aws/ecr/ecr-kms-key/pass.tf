resource "aws_kms_key" "images" {}

resource "aws_ecr_repository" "kms" {
  name = "kms"
  encryption_configuration {
    encryption_type = "KMS"
    kms_key         = aws_kms_key.images.arn
  }
}
