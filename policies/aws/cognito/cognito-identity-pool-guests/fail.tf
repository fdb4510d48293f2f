resource "aws_cognito_identity_pool" "fail_guests" {
  identity_pool_name               = "app"
  allow_unauthenticated_identities = true
}
