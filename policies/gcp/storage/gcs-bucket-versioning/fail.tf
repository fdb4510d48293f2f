resource "google_storage_bucket" "fail_none" {
  name     = "fail-none"
  location = "EU"
}

resource "google_storage_bucket" "fail_off" {
  name     = "fail-off"
  location = "EU"
  versioning {
    enabled = false
  }
}
