variable "period" {
  type = string
}

resource "google_kms_crypto_key" "not_known" {
  name            = "not-known"
  key_ring        = "projects/p/locations/europe/keyRings/r"
  rotation_period = var.period
}
