resource "google_container_cluster" "on" {
  name     = "on"
  location = "europe-west1"
  network_policy {
    enabled = true
  }
}

resource "google_container_cluster" "dataplane" {
  name              = "dataplane"
  location          = "europe-west1"
  datapath_provider = "ADVANCED_DATAPATH"
}

resource "google_container_cluster" "autopilot" {
  name             = "autopilot"
  location         = "europe-west1"
  enable_autopilot = true
}
