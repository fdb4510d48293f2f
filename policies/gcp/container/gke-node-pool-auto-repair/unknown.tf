variable "choice" {
  type = bool
}

resource "google_container_node_pool" "not_known" {
  name    = "not-known"
  cluster = "prod"
  management {
    auto_repair = var.choice
  }
}
