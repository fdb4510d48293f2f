variable "ranges" {
  type = list(string)
}

resource "google_compute_firewall" "not_known" {
  name               = "not-known"
  network            = "shared"
  direction          = "EGRESS"
  destination_ranges = var.ranges
  allow {
    protocol = "all"
  }
}
