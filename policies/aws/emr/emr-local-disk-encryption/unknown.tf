variable "configuration" {
  type = string
}

resource "aws_emr_security_configuration" "not_known" {
  configuration = var.configuration
}
