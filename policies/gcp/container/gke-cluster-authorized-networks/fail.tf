resource "google_container_cluster" "fail_none" {
  name     = "fail-none"
  location = "europe-west1"
}

resource "google_container_cluster" "fail_private_nodes" {
  name     = "fail-private-nodes"
  location = "europe-west1"
  private_cluster_config {
    enable_private_nodes = true
  }
}
