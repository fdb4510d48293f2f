resource "google_kms_crypto_key" "data" {
  name     = "data"
  key_ring = "projects/p/locations/europe/keyRings/r"
}

resource "google_storage_bucket" "with_key" {
  name     = "with-key"
  location = "EU"
  encryption {
    default_kms_key_name = google_kms_crypto_key.data.id
  }
}
