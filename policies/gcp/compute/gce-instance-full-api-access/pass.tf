resource "google_service_account" "web" {
  account_id = "web"
}

resource "google_compute_instance" "own" {
  name         = "own"
  machine_type = "e2-small"
  service_account {
    email  = google_service_account.web.email
    scopes = ["cloud-platform"]
  }
}

resource "google_compute_instance" "narrow" {
  name         = "narrow"
  machine_type = "e2-small"
  service_account {
    email  = "123456789012-compute@developer.gserviceaccount.com"
    scopes = ["logging-write"]
  }
}

resource "google_compute_instance" "no_account" {
  name         = "no-account"
  machine_type = "e2-small"
}
