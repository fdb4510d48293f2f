variable "account" {
  type = string
}

resource "google_container_cluster" "not_known" {
  name     = "not-known"
  location = "europe-west1"
  node_config {
    service_account = var.account
  }
}
