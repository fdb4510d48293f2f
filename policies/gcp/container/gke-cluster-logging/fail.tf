resource "google_container_cluster" "fail_none" {
  name            = "fail-none"
  location        = "europe-west1"
  logging_service = "none"
}

resource "google_container_cluster" "fail_no_components" {
  name     = "fail-no-components"
  location = "europe-west1"
  logging_config {
    enable_components = []
  }
}
