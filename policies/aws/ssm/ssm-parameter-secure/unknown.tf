variable "type" {
  type = string
}

resource "aws_ssm_parameter" "not_known" {
  name  = "token"
  type  = var.type
  value = "x"
}
