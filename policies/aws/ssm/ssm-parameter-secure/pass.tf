resource "aws_ssm_parameter" "secure" {
  name  = "token"
  type  = "SecureString"
  value = "x"
}
