variable "rules" {}

resource "aws_default_security_group" "not_known" {
  ingress = var.rules
}

resource "aws_default_security_group" "perhaps" {
  dynamic "ingress" {
    for_each = var.rules
    content {
      protocol  = "-1"
      self      = true
      from_port = 0
      to_port   = 0
    }
  }
}
