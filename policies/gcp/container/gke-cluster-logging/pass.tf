resource "google_container_cluster" "default" {
  name     = "default"
  location = "europe-west1"
}

resource "google_container_cluster" "kubernetes" {
  name            = "kubernetes"
  location        = "europe-west1"
  logging_service = "logging.googleapis.com/kubernetes"
}

resource "google_container_cluster" "components" {
  name     = "components"
  location = "europe-west1"
  logging_config {
    enable_components = ["SYSTEM_COMPONENTS"]
  }
}
