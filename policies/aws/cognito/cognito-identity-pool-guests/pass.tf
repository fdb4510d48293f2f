resource "aws_cognito_identity_pool" "plain" {
  identity_pool_name = "app"
}

resource "aws_cognito_identity_pool" "off" {
  identity_pool_name               = "app"
  allow_unauthenticated_identities = "false"
}
