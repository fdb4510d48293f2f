resource "google_kms_crypto_key" "fail_member" {
  name     = "fail-member"
  key_ring = "projects/p/locations/europe/keyRings/r"
}

resource "google_kms_crypto_key_iam_member" "everyone" {
  crypto_key_id = google_kms_crypto_key.fail_member.id
  role          = "roles/cloudkms.cryptoKeyEncrypter"
  member        = "allUsers"
}

resource "google_kms_crypto_key_iam_binding" "fail_binding" {
  crypto_key_id = "projects/p/locations/europe/keyRings/r/cryptoKeys/k"
  role          = "roles/cloudkms.cryptoKeyDecrypter"
  members       = ["user:jo@example.com", "allAuthenticatedUsers"]
}

resource "google_kms_crypto_key_iam_policy" "fail_policy" {
  crypto_key_id = "projects/p/locations/europe/keyRings/r/cryptoKeys/k"
  policy_data = jsonencode({
    bindings = [
      { role = "roles/cloudkms.admin", members = ["user:jo@example.com"] },
      { role = "roles/cloudkms.cryptoKeyDecrypter", members = ["allUsers"] },
    ]
  })
}
