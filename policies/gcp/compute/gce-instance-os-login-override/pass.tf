resource "google_compute_instance" "none" {
  name         = "none"
  machine_type = "e2-small"
}

resource "google_compute_instance" "on" {
  name         = "on"
  machine_type = "e2-small"
  metadata = {
    enable-oslogin = "TRUE"
  }
}
