resource "google_kms_crypto_key" "fail_none" {
  name     = "fail-none"
  key_ring = "projects/p/locations/europe/keyRings/r"
}

resource "google_kms_crypto_key" "fail_year" {
  name            = "fail-year"
  key_ring        = "projects/p/locations/europe/keyRings/r"
  rotation_period = "31536000s"
}

resource "google_kms_crypto_key" "fail_no_unit" {
  name            = "fail-no-unit"
  key_ring        = "projects/p/locations/europe/keyRings/r"
  rotation_period = 90
}
