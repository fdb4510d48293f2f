resource "google_compute_instance" "inside" {
  name         = "inside"
  machine_type = "e2-small"
  network_interface {
    network = "shared"
  }
}

resource "google_compute_region_instance_template" "template" {
  machine_type = "e2-small"
  network_interface {
    network = "shared"
  }
}

resource "google_compute_instance" "none" {
  name         = "none"
  machine_type = "e2-small"
  network_interface {
    network = "shared"
    dynamic "access_config" {
      for_each = []
      content {}
    }
  }
}
