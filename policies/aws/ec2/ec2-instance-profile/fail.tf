resource "aws_instance" "fail_default" {}
