resource "aws_lb" "fail_default" {
}

resource "aws_lb" "fail_off" {
  enable_deletion_protection = false
}

resource "aws_alb" "fail_default" {}
