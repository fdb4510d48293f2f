variable "ranges" {}

resource "aws_security_group" "not_known" {
  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = var.ranges
  }
}
