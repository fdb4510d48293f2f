resource "google_container_node_pool" "none" {
  name    = "none"
  cluster = "prod"
}

resource "google_container_node_pool" "cos" {
  name    = "cos"
  cluster = "prod"
  node_config {
    image_type = "COS_CONTAINERD"
  }
}
