resource "google_container_node_pool" "fail_off" {
  name    = "fail-off"
  cluster = "prod"
  management {
    auto_upgrade = false
  }
}

resource "google_container_node_pool" "fail_none" {
  name    = "fail-none"
  cluster = "prod"
}

resource "google_container_node_pool" "fail_other" {
  name    = "fail-other"
  cluster = "prod"
  management {
    auto_repair = true
  }
}
