resource "google_container_cluster" "office" {
  name     = "office"
  location = "europe-west1"
  master_authorized_networks_config {
    cidr_blocks {
      cidr_block   = "203.0.113.0/24"
      display_name = "n"
    }
  }
}

resource "google_container_cluster" "empty_list" {
  name     = "empty-list"
  location = "europe-west1"
  master_authorized_networks_config {}
}

# Reached through IAM alone.
resource "google_container_cluster" "name_only" {
  name     = "name-only"
  location = "europe-west1"
  control_plane_endpoints_config {
    ip_endpoints_config {
      enabled = false
    }
  }
}

resource "google_container_cluster" "private_endpoint" {
  name     = "private-endpoint"
  location = "europe-west1"
  private_cluster_config {
    enable_private_nodes    = true
    enable_private_endpoint = true
  }
}
