resource "google_compute_firewall" "web" {
  name          = "web"
  network       = "shared"
  source_ranges = ["0.0.0.0/0"]
  allow {
    protocol = "tcp"
    ports    = ["443"]
  }
}

resource "google_compute_firewall" "inside" {
  name          = "inside"
  network       = "shared"
  source_ranges = ["10.0.0.0/8"]
  allow {
    protocol = "all"
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

resource "google_compute_firewall" "not_enforced" {
  name          = "not-enforced"
  network       = "shared"
  source_ranges = ["0.0.0.0/0"]
  disabled      = true
  allow {
    protocol = "all"
  }
}

resource "google_compute_firewall" "ping" {
  name          = "ping"
  network       = "shared"
  source_ranges = ["0.0.0.0/0"]
  allow {
    protocol = "icmp"
  }
}
