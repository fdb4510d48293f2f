variable "ranges" {
  type = list(string)
}

resource "aws_security_group" "not_known" {
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = var.ranges
  }
}
