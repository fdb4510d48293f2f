variable "value" {}

resource "aws_instance" "not_known" {
  monitoring = var.value
}
