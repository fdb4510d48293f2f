resource "google_container_cluster" "fail_issued" {
  name     = "fail-issued"
  location = "europe-west1"
  master_auth {
    client_certificate_config {
      issue_client_certificate = true
    }
  }
}
