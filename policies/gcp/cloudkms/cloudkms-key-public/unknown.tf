variable "member" {
  type = string
}

resource "google_kms_crypto_key_iam_member" "not_known" {
  crypto_key_id = "projects/p/locations/europe/keyRings/r/cryptoKeys/k"
  role          = "roles/cloudkms.admin"
  member        = var.member
}
