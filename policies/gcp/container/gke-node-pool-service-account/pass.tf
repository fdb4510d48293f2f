resource "google_service_account" "nodes" {
  account_id = "nodes"
}

resource "google_container_node_pool" "own" {
  name    = "own"
  cluster = "prod"
  node_config {
    service_account = google_service_account.nodes.email
  }
}
