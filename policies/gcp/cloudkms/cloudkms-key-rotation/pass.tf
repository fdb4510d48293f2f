resource "google_kms_crypto_key" "quarter" {
  name            = "quarter"
  key_ring        = "projects/p/locations/europe/keyRings/r"
  rotation_period = "7776000s"
}

resource "google_kms_crypto_key" "month" {
  name            = "month"
  key_ring        = "projects/p/locations/europe/keyRings/r"
  rotation_period = format("%ds", 30 * 24 * 3600)
}

# Keys that cannot be rotated automatically.
resource "google_kms_crypto_key" "signing" {
  name     = "signing"
  key_ring = "projects/p/locations/europe/keyRings/r"
  purpose  = "ASYMMETRIC_SIGN"
}

resource "google_kms_crypto_key" "imported" {
  name        = "imported"
  key_ring    = "projects/p/locations/europe/keyRings/r"
  import_only = true
}
