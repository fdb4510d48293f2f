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

variable "remove" {
  type = bool
}

resource "google_container_cluster" "not_known" {
  name                     = "not-known"
  location                 = "europe-west1"
  remove_default_node_pool = var.remove
}
