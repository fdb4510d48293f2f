resource "google_container_cluster" "labelled" {
  name            = "labelled"
  location        = "europe-west1"
  resource_labels = { team = "web" }
}
