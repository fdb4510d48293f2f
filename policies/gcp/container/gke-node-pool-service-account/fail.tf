resource "google_container_node_pool" "fail_none" {
  name    = "fail-none"
  cluster = "prod"
}

resource "google_container_node_pool" "fail_no_account" {
  name    = "fail-no-account"
  cluster = "prod"
  node_config {
    machine_type = "e2-small"
  }
}

resource "google_container_node_pool" "fail_default" {
  name    = "fail-default"
  cluster = "prod"
  node_config {
    service_account = "default"
  }
}
