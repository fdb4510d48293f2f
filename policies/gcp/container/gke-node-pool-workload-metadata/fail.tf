resource "google_container_node_pool" "fail_none" {
  name    = "fail-none"
  cluster = "prod"
}

resource "google_container_node_pool" "fail_no_mode" {
  name    = "fail-no-mode"
  cluster = "prod"
  node_config {
    machine_type = "e2-small"
  }
}

resource "google_container_node_pool" "fail_exposed" {
  name    = "fail-exposed"
  cluster = "prod"
  node_config {
    workload_metadata_config {
      mode = "GCE_METADATA"
    }
  }
}
