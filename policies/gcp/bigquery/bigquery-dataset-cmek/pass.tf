resource "google_kms_crypto_key" "data" {
  name     = "data"
  key_ring = "projects/p/locations/europe/keyRings/r"
}

resource "google_bigquery_dataset" "with_key" {
  dataset_id = "with_key"
  default_encryption_configuration {
    kms_key_name = google_kms_crypto_key.data.id
  }
}
