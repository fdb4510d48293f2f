resource "google_compute_instance" "fail_default" {
  name         = "fail-default"
  machine_type = "e2-small"
  service_account {
    email  = "123456789012-compute@developer.gserviceaccount.com"
    scopes = ["cloud-platform"]
  }
}

resource "google_compute_instance_template" "fail_template" {
  machine_type = "e2-small"
  service_account {
    email  = "123456789012-compute@developer.gserviceaccount.com"
    scopes = ["cloud-platform"]
  }
}

resource "google_compute_instance_from_template" "fail_from_template" {
  name                     = "fail-from-template"
  source_instance_template = "projects/p/global/instanceTemplates/web"
  service_account {
    email  = "123456789012-compute@developer.gserviceaccount.com"
    scopes = ["cloud-platform"]
  }
}

resource "google_compute_instance" "fail_no_email" {
  name         = "fail-no-email"
  machine_type = "e2-small"
  service_account {
    scopes = ["logging-write"]
  }
}

resource "google_compute_instance" "fail_no_account" {
  name         = "fail-no-account"
  machine_type = "e2-small"
}
