resource "google_container_cluster" "fail_empty_config" {
  name     = "fail-empty-config"
  location = "europe-west1"
  node_config {}
}

resource "google_container_cluster" "fail_count" {
  name               = "fail-count"
  location           = "europe-west1"
  initial_node_count = 1
}

resource "google_container_cluster" "fail_default" {
  name     = "fail-default"
  location = "europe-west1"
  node_config {
    service_account = "default"
  }
}

resource "google_container_cluster" "fail_provisioning" {
  name     = "fail-provisioning"
  location = "europe-west1"
  cluster_autoscaling {
    enabled = true
    auto_provisioning_defaults {}
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

resource "google_container_cluster" "fail_autopilot" {
  name             = "fail-autopilot"
  location         = "europe-west1"
  enable_autopilot = true
}

resource "google_container_node_pool" "fail_none" {
  name    = "fail-none"
  cluster = "prod"
}

resource "google_container_node_pool" "fail_no_account" {
  name    = "fail-no-account"
  cluster = "prod"
  node_config {
    machine_type = "e2-small"
  }
}

resource "google_container_node_pool" "fail_default" {
  name    = "fail-default"
  cluster = "prod"
  node_config {
    service_account = "default"
  }
}
