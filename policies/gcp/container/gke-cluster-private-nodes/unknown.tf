variable "private" {
  type = bool
}

resource "google_container_cluster" "not_known" {
  name     = "not-known"
  location = "europe-west1"
  private_cluster_config {
    enable_private_nodes = var.private
  }
}
