variable "value" {}

resource "aws_lb" "not_known" {
  enable_deletion_protection = var.value
}
