resource "google_container_node_pool" "on" {
  name    = "on"
  cluster = "prod"
  management {
    auto_repair  = true
    auto_upgrade = true
  }
}
