resource "google_compute_firewall" "inside" {
  name          = "inside"
  network       = "shared"
  source_ranges = ["10.0.0.0/8"]
  allow {
    protocol = "tcp"
    ports    = ["443"]
  }
}

resource "google_compute_firewall" "denied" {
  name          = "denied"
  network       = "shared"
  source_ranges = ["0.0.0.0/0"]
  deny {
    protocol = "all"
  }
}

resource "google_compute_firewall" "from_tag" {
  name        = "from-tag"
  network     = "shared"
  source_tags = ["vms"]
  allow {
    protocol = "tcp"
    ports    = ["8081"]
  }
}
