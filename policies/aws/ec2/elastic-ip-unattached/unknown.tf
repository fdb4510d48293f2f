variable "instance" {}

resource "aws_eip" "not_known" {
  instance = var.instance
}
