variable "mode" {
  type = string
}

resource "google_container_node_pool" "not_known" {
  name    = "not-known"
  cluster = "prod"
  node_config {
    workload_metadata_config {
      mode = var.mode
    }
  }
}
