resource "google_container_cluster" "hidden" {
  name     = "hidden"
  location = "europe-west1"
  node_config {
    workload_metadata_config {
      mode = "GKE_METADATA"
    }
  }
}

resource "google_container_cluster" "former_name" {
  name     = "former-name"
  location = "europe-west1"
  node_config {
    workload_metadata_config {
      node_metadata = "GKE_METADATA_SERVER"
    }
  }
}

resource "google_container_cluster" "workload_identity" {
  name     = "workload-identity"
  location = "europe-west1"
  workload_identity_config {
    workload_pool = "p.svc.id.goog"
  }
}

resource "google_container_cluster" "autopilot" {
  name             = "autopilot"
  location         = "europe-west1"
  enable_autopilot = true
}

# Its pools are judged by themselves.
resource "google_container_cluster" "pools_elsewhere" {
  name                     = "pools-elsewhere"
  location                 = "europe-west1"
  remove_default_node_pool = true
  initial_node_count       = 1
}
