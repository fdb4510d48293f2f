resource "aws_instance" "fail_default" {}

resource "aws_instance" "fail_1" {
  ebs_optimized = false
}

resource "aws_instance" "fail_old" {
  instance_type = "m1.large"
}
