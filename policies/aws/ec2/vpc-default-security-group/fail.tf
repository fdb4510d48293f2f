resource "aws_vpc" "fail" {
  cidr_block = "10.0.0.0/16"
}
