resource "aws_network_acl_rule" "fail_rule" {
  network_acl_id = "acl-0123456789abcdef0"
  rule_number    = 100
  rule_action    = "allow"
  protocol       = "all"
  cidr_block     = "0.0.0.0/0"
}

resource "aws_default_network_acl" "fail_tcp" {
  ingress {
    rule_no         = 100
    action          = "ALLOW"
    protocol        = "tcp"
    from_port       = 0
    to_port         = 65535
    ipv6_cidr_block = "::/0"
  }
}
