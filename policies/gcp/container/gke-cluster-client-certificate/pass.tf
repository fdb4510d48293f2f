resource "google_container_cluster" "none" {
  name     = "none"
  location = "europe-west1"
}

resource "google_container_cluster" "not_issued" {
  name     = "not-issued"
  location = "europe-west1"
  master_auth {
    client_certificate_config {
      issue_client_certificate = false
    }
  }
}
