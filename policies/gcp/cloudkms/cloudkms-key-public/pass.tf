resource "google_service_account" "app" {
  account_id = "app"
}

resource "google_kms_crypto_key" "own" {
  name     = "own"
  key_ring = "projects/p/locations/europe/keyRings/r"
}

resource "google_kms_crypto_key_iam_member" "app" {
  crypto_key_id = google_kms_crypto_key.own.id
  role          = "roles/cloudkms.cryptoKeyEncrypter"
  member        = google_service_account.app.member
}

resource "google_kms_crypto_key_iam_policy" "policy" {
  crypto_key_id = "projects/p/locations/europe/keyRings/r/cryptoKeys/k"
  policy_data   = <<-EOT
    {"bindings": [{"role": "roles/cloudkms.admin", "members": ["user:jo@example.com"]}]}
  EOT
}
