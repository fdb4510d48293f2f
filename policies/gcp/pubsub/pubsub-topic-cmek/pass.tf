resource "google_kms_crypto_key" "data" {
  name     = "data"
  key_ring = "projects/p/locations/europe/keyRings/r"
}

resource "google_pubsub_topic" "with_key" {
  name         = "with-key"
  kms_key_name = google_kms_crypto_key.data.id
}
