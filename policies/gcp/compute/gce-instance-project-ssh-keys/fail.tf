resource "google_compute_instance" "fail_none" {
  name         = "fail-none"
  machine_type = "e2-small"
}

resource "google_compute_instance" "fail_off" {
  name         = "fail-off"
  machine_type = "e2-small"
  metadata = {
    block-project-ssh-keys = false
  }
}

resource "google_compute_instance_template" "fail_template" {
  machine_type = "e2-small"
  metadata = {
    foo = "bar"
  }
}

resource "google_compute_instance_from_template" "fail_from_template" {
  name                     = "fail-from-template"
  source_instance_template = "projects/p/global/instanceTemplates/web"
  metadata = {
    block-project-ssh-keys = "FALSE"
  }
}
