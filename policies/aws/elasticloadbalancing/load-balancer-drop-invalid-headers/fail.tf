resource "aws_lb" "fail_default" {
}

resource "aws_lb" "fail_off" {
  drop_invalid_header_fields = false
}

resource "aws_alb" "fail_default" {}
