resource "aws_route_table" "fail" {
  route {
    cidr_block                = "0.0.0.0/0"
    vpc_peering_connection_id = aws_vpc_peering_connection.other.id
  }
}

resource "aws_vpc_peering_connection" "other" {}

resource "aws_route" "fail" {
  route_table_id              = "rtb-0123456789abcdef0"
  destination_ipv6_cidr_block = "::/0"
  vpc_peering_connection_id   = "pcx-0123456789abcdef0"
}
