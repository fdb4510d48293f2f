variable "range" {}

resource "aws_network_acl_rule" "not_known" {
  network_acl_id = "acl-0123456789abcdef0"
  rule_number    = 100
  rule_action    = "allow"
  protocol       = "-1"
  cidr_block     = var.range
}
