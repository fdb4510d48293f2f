resource "google_storage_bucket" "fail_not_written" {
  name     = "fail-not-written"
  location = "EU"
}

resource "google_storage_bucket" "fail_off" {
  name                        = "fail-off"
  location                    = "EU"
  uniform_bucket_level_access = false
}

resource "google_storage_bucket" "fail_text" {
  name                        = "fail-text"
  location                    = "EU"
  uniform_bucket_level_access = "false"
}
