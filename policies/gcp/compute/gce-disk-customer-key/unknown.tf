variable "key" {
  type = string
}

resource "google_compute_disk" "not_known" {
  name = "not-known"
  disk_encryption_key {
    kms_key_self_link = var.key
  }
}
