resource "google_container_cluster" "fail_none" {
  name     = "fail-none"
  location = "europe-west1"
}

resource "google_container_cluster" "fail_empty" {
  name            = "fail-empty"
  location        = "europe-west1"
  resource_labels = {}
}
