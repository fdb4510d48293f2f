variable "rules" {}

resource "aws_default_security_group" "not_known" {
  ingress = var.rules
}
