resource "aws_security_group" "fail_postgres" {
  ingress {
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_security_group" "fail_range" {
  ingress = [{
    from_port        = 6000
    to_port          = 7000
    protocol         = "6"
    cidr_blocks      = null
    ipv6_cidr_blocks = ["::/0"]
    self             = false
  }]
}

# Two rules of one group, each of which is reported.
resource "aws_security_group" "fail_rules" {}

resource "aws_vpc_security_group_ingress_rule" "mongo" {
  security_group_id = aws_security_group.fail_rules.id
  ip_protocol       = "tcp"
  from_port         = "27017"
  to_port           = "27019"
  cidr_ipv4         = "0.0.0.0/0"
}

resource "aws_security_group_rule" "memcached" {
  type              = "ingress"
  security_group_id = aws_security_group.fail_rules.id
  protocol          = "udp"
  from_port         = 11211
  to_port           = 11211
  cidr_blocks       = ["0.0.0.0/0"]
}
