resource "google_compute_network_firewall_policy_rule" "denied_by_policy" {
  firewall_policy = "p"
  priority        = 1000
  direction       = "INGRESS"
  action          = "deny"
  match {
    src_ip_ranges = ["0.0.0.0/0"]
    layer4_configs {
      ip_protocol = "all"
    }
  }
}

resource "google_compute_firewall" "office" {
  name          = "office"
  network       = "shared"
  source_ranges = ["203.0.113.0/24"]
  allow {
    protocol = "tcp"
    ports    = ["80"]
  }
}

resource "google_compute_firewall" "other_port" {
  name          = "other-port"
  network       = "shared"
  source_ranges = ["0.0.0.0/0"]
  allow {
    protocol = "tcp"
    ports    = ["443", "81-89"]
  }
}

resource "google_compute_firewall" "udp" {
  name          = "udp"
  network       = "shared"
  source_ranges = ["0.0.0.0/0"]
  allow {
    protocol = "udp"
    ports    = ["80"]
  }
}

resource "google_compute_firewall" "denied" {
  name          = "denied"
  network       = "shared"
  source_ranges = ["0.0.0.0/0"]
  deny {
    protocol = "tcp"
    ports    = ["80"]
  }
}

resource "google_compute_firewall" "not_enforced" {
  name          = "not-enforced"
  network       = "shared"
  source_ranges = ["0.0.0.0/0"]
  disabled      = true
  allow {
    protocol = "tcp"
    ports    = ["80"]
  }
}

resource "google_compute_firewall" "outward" {
  name               = "outward"
  network            = "shared"
  direction          = "EGRESS"
  destination_ranges = ["0.0.0.0/0"]
  allow {
    protocol = "tcp"
    ports    = ["80"]
  }
}

resource "google_compute_firewall" "from_tag" {
  name        = "from-tag"
  network     = "shared"
  source_tags = ["bastion"]
  allow {
    protocol = "tcp"
    ports    = ["80"]
  }
}
