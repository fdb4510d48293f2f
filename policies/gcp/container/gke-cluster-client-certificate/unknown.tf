variable "certificate" {
  type = bool
}

resource "google_container_cluster" "not_known" {
  name     = "not-known"
  location = "europe-west1"
  master_auth {
    client_certificate_config {
      issue_client_certificate = var.certificate
    }
  }
}
