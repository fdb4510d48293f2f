resource "google_compute_instance" "fail_none" {
  name         = "fail-none"
  machine_type = "e2-small"
  boot_disk {}
}

resource "google_compute_instance" "fail_image" {
  name         = "fail-image"
  machine_type = "e2-small"
  boot_disk {
    initialize_params {
      image = "debian-cloud/debian-12"
    }
  }
}
