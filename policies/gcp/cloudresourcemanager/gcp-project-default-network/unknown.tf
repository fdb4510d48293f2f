variable "network" {
  type = bool
}

resource "google_project" "not_known" {
  name                = "not-known"
  project_id          = "not-known"
  auto_create_network = var.network
}
