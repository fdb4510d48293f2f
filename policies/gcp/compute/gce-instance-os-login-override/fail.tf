resource "google_compute_instance" "fail_off" {
  name         = "fail-off"
  machine_type = "e2-small"
  metadata = {
    enable-oslogin = false
  }
}

resource "google_compute_instance_template" "fail_template" {
  machine_type = "e2-small"
  metadata = {
    enable-oslogin = "FALSE"
  }
}

resource "google_compute_instance_from_template" "fail_from_template" {
  name                     = "fail-from-template"
  source_instance_template = "projects/p/global/instanceTemplates/web"
  metadata = {
    enable-oslogin = "false"
  }
}
