variable "shielded" {
  type = bool
}

resource "google_container_cluster" "not_known" {
  name                  = "not-known"
  location              = "europe-west1"
  enable_shielded_nodes = var.shielded
}
