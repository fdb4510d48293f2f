resource "aws_cognito_user_pool" "fail_nothing_written" {
  name = "users"
}

resource "aws_cognito_user_pool" "fail_off" {
  name              = "users"
  mfa_configuration = "OFF"
}

resource "aws_cognito_user_pool" "fail_no_factor" {
  name              = "users"
  mfa_configuration = "ON"
}
