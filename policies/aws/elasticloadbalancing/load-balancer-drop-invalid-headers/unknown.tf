variable "value" {}

resource "aws_lb" "not_known" {
  drop_invalid_header_fields = var.value
}
