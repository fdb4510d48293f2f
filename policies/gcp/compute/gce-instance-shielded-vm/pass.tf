resource "google_compute_instance" "all" {
  name         = "all"
  machine_type = "e2-small"
  shielded_instance_config {
    enable_secure_boot          = true
    enable_vtpm                 = true
    enable_integrity_monitoring = true
  }
}

# Both others are on by default.
resource "google_compute_instance_template" "boot" {
  machine_type = "e2-small"
  shielded_instance_config {
    enable_secure_boot = true
  }
}

resource "google_compute_instance_from_template" "vtpm" {
  name                     = "vtpm"
  source_instance_template = "projects/p/global/instanceTemplates/web"
  shielded_instance_config {
    enable_vtpm = true
  }
}
