variable "encrypted" {
  type = bool
}

resource "aws_instance" "not_known" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"
  root_block_device {
    encrypted = var.encrypted
  }
}
