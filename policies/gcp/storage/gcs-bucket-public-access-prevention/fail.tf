resource "google_storage_bucket" "fail_not_written" {
  name     = "fail-not-written"
  location = "EU"
}

resource "google_storage_bucket" "fail_inherited" {
  name                     = "fail-inherited"
  location                 = "EU"
  public_access_prevention = "inherited"
}
