variable "range" {
  type = string
}

resource "google_container_cluster" "not_known" {
  name     = "not-known"
  location = "europe-west1"
  master_authorized_networks_config {
    cidr_blocks {
      cidr_block   = var.range
      display_name = "n"
    }
  }
}
