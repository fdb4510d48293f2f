resource "google_compute_instance" "fail_on" {
  name         = "fail-on"
  machine_type = "e2-small"
  metadata = {
    serial-port-enable = true
  }
}

resource "google_compute_instance" "fail_text" {
  name         = "fail-text"
  machine_type = "e2-small"
  metadata = {
    serial-port-enable = "TRUE"
  }
}

resource "google_compute_instance" "fail_number" {
  name         = "fail-number"
  machine_type = "e2-small"
  metadata = {
    serial-port-enable = "1"
  }
}

resource "google_compute_instance_template" "fail_template" {
  machine_type = "e2-small"
  metadata = {
    serial-port-enable = "true"
  }
}

resource "google_compute_instance_from_template" "fail_from_template" {
  name                     = "fail-from-template"
  source_instance_template = "projects/p/global/instanceTemplates/web"
  metadata = {
    serial-port-enable = 1
  }
}

resource "google_compute_project_metadata" "fail_project" {
  metadata = {
    serial-port-enable = "TRUE"
  }
}
