resource "aws_ssm_parameter" "fail_string" {
  name  = "token"
  type  = "String"
  value = "x"
}
