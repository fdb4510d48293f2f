variable "is_public" {}

resource "aws_instance" "not_known" {
  associate_public_ip_address = var.is_public
}
