variable "value" {}

resource "aws_lb" "not_known" {
  internal = var.value
}
