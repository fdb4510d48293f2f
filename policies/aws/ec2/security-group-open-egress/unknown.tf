variable "range" {}

resource "aws_security_group" "not_known" {
  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = [var.range]
  }
}
