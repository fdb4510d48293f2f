variable "text" {}

resource "aws_security_group" "not_known" {
  description = var.text
}
