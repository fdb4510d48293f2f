resource "google_container_cluster" "fail_none" {
  name     = "fail-none"
  location = "europe-west1"
}

resource "google_container_cluster" "fail_off" {
  name     = "fail-off"
  location = "europe-west1"
  private_cluster_config {
    enable_private_nodes = false
  }
}

resource "google_container_cluster" "fail_endpoint_only" {
  name     = "fail-endpoint-only"
  location = "europe-west1"
  private_cluster_config {
    enable_private_endpoint = true
  }
}

resource "google_container_cluster" "fail_autopilot" {
  name             = "fail-autopilot"
  location         = "europe-west1"
  enable_autopilot = true
}
