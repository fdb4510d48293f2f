variable "versioning" {
  type = bool
}

resource "google_storage_bucket" "not_known" {
  name     = "not-known"
  location = "EU"
  versioning {
    enabled = var.versioning
  }
}
