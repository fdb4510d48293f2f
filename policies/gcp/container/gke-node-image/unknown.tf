variable "image" {
  type = string
}

resource "google_container_node_pool" "not_known" {
  name    = "not-known"
  cluster = "prod"
  node_config {
    image_type = var.image
  }
}
