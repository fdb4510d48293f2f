variable "policy" {
  type = bool
}

resource "google_container_cluster" "not_known" {
  name     = "not-known"
  location = "europe-west1"
  network_policy {
    enabled = var.policy
  }
}
