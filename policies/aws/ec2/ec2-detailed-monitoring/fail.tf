resource "aws_instance" "fail_default" {}

resource "aws_instance" "fail_1" {
  monitoring = false
}
