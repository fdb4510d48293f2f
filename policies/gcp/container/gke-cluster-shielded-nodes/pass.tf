resource "google_container_cluster" "none" {
  name     = "none"
  location = "europe-west1"
}

resource "google_container_cluster" "on" {
  name                  = "on"
  location              = "europe-west1"
  enable_shielded_nodes = true
}

resource "google_container_cluster" "autopilot" {
  name             = "autopilot"
  location         = "europe-west1"
  enable_autopilot = true
}
