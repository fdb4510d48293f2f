resource "google_container_cluster" "fail_on" {
  name               = "fail-on"
  location           = "europe-west1"
  enable_legacy_abac = true
}

resource "google_container_cluster" "fail_text" {
  name               = "fail-text"
  location           = "europe-west1"
  enable_legacy_abac = "true"
}
