variable "ranges" {
  type = list(string)
}

resource "google_compute_firewall" "not_known" {
  name          = "not-known"
  network       = "shared"
  source_ranges = var.ranges
  allow {
    protocol = "tcp"
    ports    = ["3389"]
  }
}
