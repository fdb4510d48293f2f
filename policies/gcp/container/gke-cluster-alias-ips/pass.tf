resource "google_container_cluster" "alias" {
  name     = "alias"
  location = "europe-west1"
  ip_allocation_policy {}
}

resource "google_container_cluster" "mode" {
  name            = "mode"
  location        = "europe-west1"
  networking_mode = "VPC_NATIVE"
}

resource "google_container_cluster" "autopilot" {
  name             = "autopilot"
  location         = "europe-west1"
  enable_autopilot = true
}
