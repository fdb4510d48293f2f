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

# Then new nodes have it by default.
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

resource "google_container_cluster" "inline_pool" {
  name     = "inline-pool"
  location = "europe-west1"
  node_pool {
    node_config {
      workload_metadata_config {
        mode = "GKE_METADATA"
      }
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

resource "google_container_node_pool" "hidden" {
  name    = "hidden"
  cluster = "prod"
  node_config {
    workload_metadata_config {
      mode = "GKE_METADATA"
    }
  }
}

resource "google_container_node_pool" "former_name" {
  name    = "former-name"
  cluster = "prod"
  node_config {
    workload_metadata_config {
      node_metadata = "GKE_METADATA_SERVER"
    }
  }
}
