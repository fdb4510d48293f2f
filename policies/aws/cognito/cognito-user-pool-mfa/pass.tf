resource "aws_cognito_user_pool" "required" {
  name              = "users"
  mfa_configuration = "ON"
  software_token_mfa_configuration {
    enabled = true
  }
}

resource "aws_cognito_user_pool" "optional" {
  name              = "users"
  mfa_configuration = "OPTIONAL"
  email_mfa_configuration {
    message = "{####}"
    subject = "code"
  }
}
