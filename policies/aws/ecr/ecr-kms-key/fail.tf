resource "aws_ecr_repository" "fail_nothing_written" {
  name = "fail-nothing-written"
}

resource "aws_ecr_repository" "fail_s3" {
  name = "fail-s3"
  encryption_configuration {
    encryption_type = "AES256"
  }
}
