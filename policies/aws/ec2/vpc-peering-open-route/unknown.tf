variable "range" {}

resource "aws_route" "not_known" {
  route_table_id            = "rtb-0123456789abcdef0"
  destination_cidr_block    = var.range
  vpc_peering_connection_id = "pcx-0123456789abcdef0"
}
