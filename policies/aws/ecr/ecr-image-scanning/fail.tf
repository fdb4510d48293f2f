resource "aws_ecr_repository" "fail_nothing_written" {
  name = "fail-nothing-written"
}

resource "aws_ecr_repository" "fail_off" {
  name = "fail-off"
  image_scanning_configuration {
    scan_on_push = "false"
  }
}
