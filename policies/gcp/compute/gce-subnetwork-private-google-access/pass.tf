resource "google_compute_subnetwork" "private" {
  name                     = "private"
  network                  = "shared"
  ip_cidr_range            = "10.0.0.0/24"
  private_ip_google_access = true
}

resource "google_compute_subnetwork" "proxies" {
  name          = "proxies"
  network       = "shared"
  ip_cidr_range = "10.0.0.0/24"
  purpose       = "GLOBAL_MANAGED_PROXY"
}
