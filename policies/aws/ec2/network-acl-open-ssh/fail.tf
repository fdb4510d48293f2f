resource "aws_network_acl" "fail_inline" {
  ingress {
    rule_no    = 100
    action     = "allow"
    protocol   = "tcp"
    from_port  = 22
    to_port    = 22
    cidr_block = "0.0.0.0/0"
  }
}

# What is denied after it comes too late.
resource "aws_network_acl" "fail_order" {
  ingress {
    rule_no    = 100
    action     = "allow"
    protocol   = -1
    from_port  = 0
    to_port    = 0
    cidr_block = "0.0.0.0/0"
  }
  ingress {
    rule_no    = 200
    action     = "deny"
    protocol   = "tcp"
    from_port  = 22
    to_port    = 22
    cidr_block = "0.0.0.0/0"
  }
}

# The ACL is not in this code.
resource "aws_network_acl_rule" "fail_rule" {
  network_acl_id  = "acl-0123456789abcdef0"
  rule_number     = 100
  rule_action     = "allow"
  protocol        = "6"
  from_port       = 20
  to_port         = 24
  ipv6_cidr_block = "::/0"
}
