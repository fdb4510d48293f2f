resource "aws_lb" "fail_default" {}

resource "aws_lb" "fail_1" {
  internal = false
}

resource "aws_elb" "fail_classic" {}
