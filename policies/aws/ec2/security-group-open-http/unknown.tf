variable "range" {}

resource "aws_security_group" "not_known" {
  ingress {
    from_port   = 80
    to_port     = 80
    protocol    = "tcp"
    cidr_blocks = [var.range]
  }
}
