resource "google_compute_firewall" "fail_one" {
  name          = "fail-one"
  network       = "shared"
  source_ranges = ["0.0.0.0/0"]
  allow {
    protocol = "tcp"
    ports    = ["443", "3389"]
  }
}

resource "google_compute_firewall" "fail_range" {
  name          = "fail-range"
  network       = "shared"
  source_ranges = ["10.0.0.0/8", "::/0"]
  allow {
    protocol = "6"
    ports    = ["3387-3392"]
  }
}

resource "google_compute_firewall" "fail_all" {
  name          = "fail-all"
  network       = "shared"
  source_ranges = ["0.0.0.0/0"]
  allow {
    protocol = "all"
  }
}

resource "google_compute_firewall" "fail_every_port" {
  name          = "fail-every-port"
  network       = "shared"
  source_ranges = ["0.0.0.0/0"]
  allow {
    protocol = "TCP"
  }
}

resource "google_compute_firewall" "fail_second_block" {
  name          = "fail-second-block"
  network       = "shared"
  source_ranges = ["0.0.0.0/0"]
  direction     = "INGRESS"
  allow {
    protocol = "icmp"
  }
  allow {
    protocol = "tcp"
    ports    = [3389]
  }
}

resource "google_compute_network_firewall_policy_rule" "fail_policy_rule" {
  firewall_policy = "p"
  priority        = 1000
  direction       = "INGRESS"
  action          = "allow"
  match {
    src_ip_ranges = ["0.0.0.0/0"]
    layer4_configs {
      ip_protocol = "tcp"
      ports       = ["3389"]
    }
  }
}

locals {
  rules = {
    a = { port = 3389, from = "0.0.0.0/0" }
  }
}

resource "google_compute_firewall" "fail_each" {
  for_each      = local.rules
  name          = each.key
  network       = "shared"
  source_ranges = [each.value.from]
  dynamic "allow" {
    for_each = [each.value.port]
    content {
      protocol = "tcp"
      ports    = [allow.value]
    }
  }
}
