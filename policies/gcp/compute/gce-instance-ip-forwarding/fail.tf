resource "google_compute_instance" "fail_on" {
  name           = "fail-on"
  machine_type   = "e2-small"
  can_ip_forward = true
}

resource "google_compute_instance_template" "fail_template" {
  machine_type   = "e2-small"
  can_ip_forward = "true"
}

resource "google_compute_instance_from_template" "fail_from_template" {
  name                     = "fail-from-template"
  source_instance_template = "projects/p/global/instanceTemplates/web"
  can_ip_forward           = true
}
