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

resource "google_compute_instance_template" "own_template" {
  machine_type = "e2-small"
  service_account {
    email  = google_service_account.web.email
    scopes = ["cloud-platform"]
  }
}

# A node of GKE, whose pool decides.
resource "google_compute_instance" "node" {
  name         = "gke-prod-pool"
  machine_type = "e2-small"
  service_account {
    email  = "123456789012-compute@developer.gserviceaccount.com"
    scopes = ["cloud-platform"]
  }
}
