variable "mode" {
  type = string
}

resource "google_container_cluster" "not_known" {
  name     = "not-known"
  location = "europe-west1"
  binary_authorization {
    evaluation_mode = var.mode
  }
}
