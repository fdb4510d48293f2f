resource "google_compute_firewall" "fail_anywhere" {
  name               = "fail-anywhere"
  network            = "shared"
  direction          = "EGRESS"
  destination_ranges = ["0.0.0.0/0"]
  allow {
    protocol = "all"
  }
}

resource "google_compute_firewall" "fail_no_ranges" {
  name      = "fail-no-ranges"
  network   = "shared"
  direction = "EGRESS"
  allow {
    protocol = "all"
  }
}

resource "google_compute_firewall" "fail_six" {
  name               = "fail-six"
  network            = "shared"
  direction          = "EGRESS"
  destination_ranges = ["::/0"]
  allow {
    protocol = "tcp"
    ports    = ["443"]
  }
}
