resource "google_container_node_pool" "hidden" {
  name    = "hidden"
  cluster = "prod"
  node_config {
    workload_metadata_config {
      mode = "GKE_METADATA"
    }
  }
}

resource "google_container_node_pool" "former_name" {
  name    = "former-name"
  cluster = "prod"
  node_config {
    workload_metadata_config {
      node_metadata = "GKE_METADATA_SERVER"
    }
  }
}
