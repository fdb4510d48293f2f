variable "key" {
  type = string
}

resource "google_storage_bucket" "not_known" {
  name     = "not-known"
  location = "EU"
  encryption {
    default_kms_key_name = var.key
  }
}
