resource "google_compute_disk" "fail_none" {
  name = "fail-none"
}

resource "google_compute_region_disk" "fail_regional" {
  name = "fail-regional"
}

resource "google_compute_instance" "fail_boot" {
  name         = "fail-boot"
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

resource "google_compute_instance_template" "fail_template" {
  machine_type = "e2-small"
  disk {
    source_image = "debian-cloud/debian-12"
  }
}
