resource "google_container_cluster" "fail_none" {
  name     = "fail-none"
  location = "europe-west1"
}

resource "google_container_cluster" "fail_off" {
  name                        = "fail-off"
  location                    = "europe-west1"
  enable_binary_authorization = false
}

resource "google_container_cluster" "fail_mode" {
  name     = "fail-mode"
  location = "europe-west1"
  binary_authorization {
    evaluation_mode = "DISABLED"
  }
}
