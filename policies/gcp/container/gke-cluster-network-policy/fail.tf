resource "google_container_cluster" "fail_none" {
  name     = "fail-none"
  location = "europe-west1"
}

resource "google_container_cluster" "fail_off" {
  name     = "fail-off"
  location = "europe-west1"
  network_policy {
    enabled = false
  }
}

resource "google_container_cluster" "fail_addon" {
  name     = "fail-addon"
  location = "europe-west1"
  network_policy {
    enabled = true
  }
  addons_config {
    network_policy_config {
      disabled = true
    }
  }
}

resource "google_container_cluster" "fail_datapath" {
  name              = "fail-datapath"
  location          = "europe-west1"
  datapath_provider = "LEGACY_DATAPATH"
}
