resource "aws_security_group" "fail_inline" {
  ingress {
    from_port   = 3389
    to_port     = 3389
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

# As an attribute.
resource "aws_security_group" "fail_attribute" {
  ingress = [{
    description      = "remote desktop"
    from_port        = "3000"
    to_port          = "4000"
    protocol         = "TCP"
    cidr_blocks      = []
    ipv6_cidr_blocks = ["::/0"]
    prefix_list_ids  = []
    security_groups  = []
    self             = false
  }]
}

# The internet in two halves.
resource "aws_security_group" "fail_halves" {
  name = "halves"
}

resource "aws_vpc_security_group_ingress_rule" "halves" {
  for_each          = toset(["0.0.0.0/1", "128.0.0.0/1"])
  security_group_id = aws_security_group.fail_halves.id
  ip_protocol       = "tcp"
  from_port         = 3389
  to_port           = 3389
  cidr_ipv4         = each.value
}
