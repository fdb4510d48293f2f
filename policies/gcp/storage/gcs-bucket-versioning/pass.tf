resource "google_storage_bucket" "versioned" {
  name     = "versioned"
  location = "EU"
  versioning {
    enabled = true
  }
}

resource "google_storage_bucket" "retained" {
  name     = "retained"
  location = "EU"
  retention_policy {
    retention_period = 2678400
  }
}
