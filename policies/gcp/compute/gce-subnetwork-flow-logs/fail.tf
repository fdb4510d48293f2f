resource "google_compute_subnetwork" "fail_none" {
  name          = "fail-none"
  network       = "shared"
  ip_cidr_range = "10.0.0.0/24"
}

resource "google_compute_subnetwork" "fail_off" {
  name             = "fail-off"
  network          = "shared"
  ip_cidr_range    = "10.0.0.0/24"
  enable_flow_logs = false
}
