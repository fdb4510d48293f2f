resource "google_storage_bucket" "fail_none" {
  name     = "fail-none"
  location = "EU"
}
