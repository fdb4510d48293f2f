resource "aws_eip" "nat" {
  count = 2
}

resource "aws_nat_gateway" "nat" {
  count         = 2
  allocation_id = aws_eip.nat[count.index].id
}

resource "aws_eip" "instance" {
  instance = "i-0123456789abcdef0"
}

resource "aws_eip" "associated" {}

resource "aws_eip_association" "associated" {
  allocation_id = aws_eip.associated.id
  instance_id   = "i-0123456789abcdef0"
}
