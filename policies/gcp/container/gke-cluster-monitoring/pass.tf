resource "google_container_cluster" "default" {
  name     = "default"
  location = "europe-west1"
}

resource "google_container_cluster" "kubernetes" {
  name               = "kubernetes"
  location           = "europe-west1"
  monitoring_service = "monitoring.googleapis.com/kubernetes"
}

resource "google_container_cluster" "components" {
  name     = "components"
  location = "europe-west1"
  monitoring_config {
    enable_components = ["SYSTEM_COMPONENTS"]
  }
}
