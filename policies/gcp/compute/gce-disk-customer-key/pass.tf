resource "google_compute_disk" "kms" {
  name = "kms"
  disk_encryption_key {
    kms_key_self_link = "projects/p/locations/europe/keyRings/r/cryptoKeys/k"
  }
}
