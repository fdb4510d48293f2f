resource "google_compute_instance" "none" {
  name         = "none"
  machine_type = "e2-small"
}

resource "google_compute_instance" "off" {
  name         = "off"
  machine_type = "e2-small"
  metadata = {
    serial-port-enable = "FALSE"
  }
}

resource "google_compute_instance_template" "template" {
  machine_type = "e2-small"
  metadata = {
    serial-port-enable = false
  }
}

resource "google_compute_instance" "zero" {
  name         = "zero"
  machine_type = "e2-small"
  metadata = {
    serial-port-enable = 0
  }
}
