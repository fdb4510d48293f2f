variable "protocol" {
  type = string
}

resource "aws_security_group" "not_known" {
  ingress {
    from_port   = 0
    to_port     = 65535
    protocol    = var.protocol
    cidr_blocks = ["0.0.0.0/0"]
  }
}
