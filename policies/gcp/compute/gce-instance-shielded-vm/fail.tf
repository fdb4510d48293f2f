resource "google_compute_instance" "fail_none" {
  name         = "fail-none"
  machine_type = "e2-small"
}

resource "google_compute_instance_template" "fail_template" {
  machine_type = "e2-small"
}

resource "google_compute_instance" "fail_integrity" {
  name         = "fail-integrity"
  machine_type = "e2-small"
  shielded_instance_config {
    enable_integrity_monitoring = false
  }
}

resource "google_compute_instance_from_template" "fail_vtpm" {
  name                     = "fail-vtpm"
  source_instance_template = "projects/p/global/instanceTemplates/web"
  shielded_instance_config {
    enable_vtpm = false
  }
}

resource "google_compute_instance" "fail_boot" {
  name         = "fail-boot"
  machine_type = "e2-small"
  shielded_instance_config {
    enable_secure_boot = false
  }
}
