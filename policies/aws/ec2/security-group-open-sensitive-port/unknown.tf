variable "range" {}

resource "aws_security_group" "not_known" {
  ingress {
    from_port   = 3306
    to_port     = 3306
    protocol    = "tcp"
    cidr_blocks = [var.range]
  }
}
