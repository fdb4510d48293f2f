variable "is_internal" {}

resource "aws_lb" "not_known" {
  internal = var.is_internal
}
