resource "google_compute_firewall" "fail_web" {
  name          = "fail-web"
  network       = "shared"
  source_ranges = ["0.0.0.0/0"]
  allow {
    protocol = "tcp"
    ports    = ["443"]
  }
}

resource "google_compute_firewall" "fail_ping" {
  name          = "fail-ping"
  network       = "shared"
  source_ranges = ["192.168.0.0/16", "::/0"]
  allow {
    protocol = "icmp"
  }
}

resource "google_compute_firewall" "fail_text" {
  name          = "fail-text"
  network       = "shared"
  source_ranges = ["0.0.0.0"]
  allow {
    protocol = "all"
  }
}

resource "google_compute_firewall" "fail_database" {
  name          = "fail-database"
  network       = "shared"
  source_ranges = ["0.0.0.0/0"]
  allow {
    protocol = "tcp"
    ports    = ["80", "5432"]
  }
}
