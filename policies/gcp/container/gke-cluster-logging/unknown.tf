variable "service" {
  type = string
}

resource "google_container_cluster" "not_known" {
  name            = "not-known"
  location        = "europe-west1"
  logging_service = var.service
}
