resource "google_container_cluster" "none" {
  name     = "none"
  location = "europe-west1"
}

resource "google_container_cluster" "off" {
  name               = "off"
  location           = "europe-west1"
  enable_legacy_abac = false
}
