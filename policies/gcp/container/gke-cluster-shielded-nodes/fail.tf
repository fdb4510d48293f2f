resource "google_container_cluster" "fail_off" {
  name                  = "fail-off"
  location              = "europe-west1"
  enable_shielded_nodes = false
}
