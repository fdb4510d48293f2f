variable "mfa" {
  type = string
}

resource "aws_cognito_user_pool" "not_known" {
  name              = "users"
  mfa_configuration = var.mfa
}
