resource "google_compute_firewall" "fail_all" {
  name          = "fail-all"
  network       = "shared"
  source_ranges = ["0.0.0.0/0"]
  allow {
    protocol = "all"
  }
}

resource "google_compute_firewall" "fail_tcp_without_ports" {
  name          = "fail-tcp-without-ports"
  network       = "shared"
  source_ranges = ["0.0.0.0/0"]
  allow {
    protocol = "tcp"
  }
}

resource "google_compute_firewall" "fail_range" {
  name          = "fail-range"
  network       = "shared"
  source_ranges = ["::/0"]
  allow {
    protocol = "udp"
    ports    = ["0-65535"]
  }
}

resource "google_compute_firewall" "fail_range_from_one" {
  name          = "fail-range-from-one"
  network       = "shared"
  source_ranges = ["0.0.0.0/1", "128.0.0.0/1"]
  allow {
    protocol = "tcp"
    ports    = ["1-65535"]
  }
}
