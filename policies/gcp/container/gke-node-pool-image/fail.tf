resource "google_container_node_pool" "fail_ubuntu" {
  name    = "fail-ubuntu"
  cluster = "prod"
  node_config {
    image_type = "UBUNTU_CONTAINERD"
  }
}

resource "google_container_node_pool" "fail_windows" {
  name    = "fail-windows"
  cluster = "prod"
  node_config {
    image_type = "WINDOWS_LTSC_CONTAINERD"
  }
}
