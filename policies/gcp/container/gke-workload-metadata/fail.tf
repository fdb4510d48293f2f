resource "google_container_cluster" "fail_none" {
  name               = "fail-none"
  location           = "europe-west1"
  initial_node_count = 1
}

resource "google_container_cluster" "fail_exposed" {
  name     = "fail-exposed"
  location = "europe-west1"
  node_config {
    workload_metadata_config {
      mode = "GCE_METADATA"
    }
  }
}

resource "google_container_cluster" "fail_former_name" {
  name     = "fail-former-name"
  location = "europe-west1"
  node_config {
    workload_metadata_config {
      node_metadata = "EXPOSE"
    }
  }
}

resource "google_container_cluster" "fail_inline_pool" {
  name     = "fail-inline-pool"
  location = "europe-west1"
  node_pool {
    node_config {
      machine_type = "e2-small"
    }
  }
}

resource "google_container_node_pool" "fail_none" {
  name    = "fail-none"
  cluster = "prod"
}

resource "google_container_node_pool" "fail_no_mode" {
  name    = "fail-no-mode"
  cluster = "prod"
  node_config {
    machine_type = "e2-small"
  }
}

resource "google_container_node_pool" "fail_exposed" {
  name    = "fail-exposed"
  cluster = "prod"
  node_config {
    workload_metadata_config {
      mode = "GCE_METADATA"
    }
  }
}
