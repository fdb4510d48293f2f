resource "aws_default_security_group" "fail_inline" {
  ingress {
    from_port = 0
    to_port   = 0
    protocol  = "-1"
    self      = true
  }
}

resource "aws_default_security_group" "fail_rule" {}

resource "aws_vpc_security_group_egress_rule" "out" {
  security_group_id = aws_default_security_group.fail_rule.id
  ip_protocol       = "-1"
  cidr_ipv4         = "0.0.0.0/0"
}
