resource "google_storage_bucket" "logged" {
  name     = "logged"
  location = "EU"
  logging {
    log_bucket = "logs"
  }
}

resource "google_storage_bucket" "logs" {
  name     = "logs"
  location = "EU"
  logging {
    log_bucket = google_storage_bucket.logged.name
  }
}
