resource "aws_eip" "fail" {
  domain = "vpc"
}
