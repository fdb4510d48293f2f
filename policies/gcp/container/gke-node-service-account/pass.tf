resource "google_service_account" "nodes" {
  account_id = "nodes"
}

resource "google_container_cluster" "own" {
  name     = "own"
  location = "europe-west1"
  node_config {
    service_account = google_service_account.nodes.email
  }
}

resource "google_container_cluster" "provisioning" {
  name     = "provisioning"
  location = "europe-west1"
  cluster_autoscaling {
    enabled = true
    auto_provisioning_defaults {
      service_account = google_service_account.nodes.email
    }
  }
}

resource "google_container_cluster" "autopilot" {
  name             = "autopilot"
  location         = "europe-west1"
  enable_autopilot = true
  cluster_autoscaling {
    auto_provisioning_defaults {
      service_account = google_service_account.nodes.email
    }
  }
}

# Its pools are judged by themselves.
resource "google_container_cluster" "pools_elsewhere" {
  name                     = "pools-elsewhere"
  location                 = "europe-west1"
  remove_default_node_pool = true
  initial_node_count       = 1
}

resource "google_container_node_pool" "own" {
  name    = "own"
  cluster = "prod"
  node_config {
    service_account = google_service_account.nodes.email
  }
}
