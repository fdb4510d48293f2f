resource "google_compute_instance" "fail_ephemeral" {
  name         = "fail-ephemeral"
  machine_type = "e2-small"
  network_interface {
    network = "shared"
    access_config {}
  }
}

resource "google_compute_instance" "fail_second" {
  name         = "fail-second"
  machine_type = "e2-small"
  network_interface {
    network = "shared"
  }
  network_interface {
    network = "shared"
    access_config {
      nat_ip = "203.0.113.7"
    }
  }
}

resource "google_compute_instance_template" "fail_template" {
  machine_type = "e2-small"
  network_interface {
    network = "shared"
    access_config {}
  }
}

resource "google_compute_instance_from_template" "fail_from_template" {
  name                     = "fail-from-template"
  source_instance_template = "projects/p/global/instanceTemplates/web"
  network_interface {
    network = "shared"
    access_config {}
  }
}

resource "google_compute_instance" "fail_six" {
  name         = "fail-six"
  machine_type = "e2-small"
  network_interface {
    network = "shared"
    ipv6_access_config {
      network_tier = "PREMIUM"
    }
  }
}

resource "google_compute_instance" "fail_dynamic" {
  name         = "fail-dynamic"
  machine_type = "e2-small"
  network_interface {
    network = "shared"
    dynamic "access_config" {
      for_each = [1]
      content {}
    }
  }
}
