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

resource "google_container_cluster" "nobody" {
  name     = "nobody"
  location = "europe-west1"
  master_authorized_networks_config {}
}

resource "google_container_cluster" "none" {
  name     = "none"
  location = "europe-west1"
}

resource "google_container_cluster" "private_endpoint" {
  name     = "private-endpoint"
  location = "europe-west1"
  private_cluster_config {
    enable_private_nodes    = true
    enable_private_endpoint = true
  }
  master_authorized_networks_config {
    cidr_blocks {
      cidr_block   = "0.0.0.0/0"
      display_name = "n"
    }
  }
}
