resource "aws_default_security_group" "empty" {
  vpc_id = aws_vpc.main.id
}

resource "aws_default_security_group" "emptied" {
  ingress = []
  egress  = []
}

resource "aws_security_group" "own" {
  egress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}
