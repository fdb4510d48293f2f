resource "google_container_cluster" "none" {
  name     = "none"
  location = "europe-west1"
}

resource "google_container_cluster" "cos" {
  name     = "cos"
  location = "europe-west1"
  node_config {
    image_type = "COS_CONTAINERD"
  }
}

resource "google_container_cluster" "lower" {
  name     = "lower"
  location = "europe-west1"
  node_config {
    image_type = "cos"
  }
}

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
