resource "aws_ecr_repository" "fail_nothing_written" {
  name = "fail-nothing-written"
}

resource "aws_ecr_repository" "fail_mutable" {
  name                 = "fail-mutable"
  image_tag_mutability = "MUTABLE"
}
