resource "google_container_cluster" "fail_ubuntu" {
  name     = "fail-ubuntu"
  location = "europe-west1"
  node_config {
    image_type = "UBUNTU_CONTAINERD"
  }
}

resource "google_container_cluster" "fail_inline_pool" {
  name     = "fail-inline-pool"
  location = "europe-west1"
  node_pool {
    node_config {
      image_type = "ubuntu"
    }
  }
}

resource "google_container_node_pool" "fail_windows" {
  name    = "fail-windows"
  cluster = "prod"
  node_config {
    image_type = "WINDOWS_LTSC_CONTAINERD"
  }
}
