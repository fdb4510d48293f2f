variable "purpose" {
  type = string
}

resource "google_compute_subnetwork" "not_known" {
  name          = "not-known"
  network       = "shared"
  ip_cidr_range = "10.0.0.0/24"
  purpose       = var.purpose
}
