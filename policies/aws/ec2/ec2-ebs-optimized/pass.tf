resource "aws_instance" "good_0" {
  ebs_optimized = true
}

resource "aws_instance" "current" {
  instance_type = "m5.large"
}
