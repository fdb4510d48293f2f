resource "google_compute_subnetwork" "logged" {
  name          = "logged"
  network       = "shared"
  ip_cidr_range = "10.0.0.0/24"
  log_config {
    aggregation_interval = "INTERVAL_10_MIN"
    flow_sampling        = 0.5
  }
}

resource "google_compute_subnetwork" "empty_block" {
  name          = "empty-block"
  network       = "shared"
  ip_cidr_range = "10.0.0.0/24"
  log_config {}
}

# How older versions of the provider say it.
resource "google_compute_subnetwork" "former" {
  name             = "former"
  network          = "shared"
  ip_cidr_range    = "10.0.0.0/24"
  enable_flow_logs = true
}

# Subnets for proxies have no flow logs.
resource "google_compute_subnetwork" "proxies" {
  name          = "proxies"
  network       = "shared"
  ip_cidr_range = "10.0.0.0/24"
  purpose       = "REGIONAL_MANAGED_PROXY"
  role          = "ACTIVE"
}

resource "google_compute_subnetwork" "balancer" {
  name          = "balancer"
  network       = "shared"
  ip_cidr_range = "10.0.0.0/24"
  purpose       = "INTERNAL_HTTPS_LOAD_BALANCER"
  role          = "ACTIVE"
}
