variable "labels" {
  type = map(string)
}

resource "google_container_cluster" "not_known" {
  name            = "not-known"
  location        = "europe-west1"
  resource_labels = var.labels
}
