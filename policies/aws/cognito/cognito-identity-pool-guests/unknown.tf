variable "guests" {
  type = bool
}

resource "aws_cognito_identity_pool" "not_known" {
  identity_pool_name               = "app"
  allow_unauthenticated_identities = var.guests
}
