resource "aws_security_group" "fail" {
  name = "leftover"
}

resource "aws_vpc_security_group_ingress_rule" "https" {
  security_group_id = aws_security_group.fail.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "10.0.0.0/8"
}
