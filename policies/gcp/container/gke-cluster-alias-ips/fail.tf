resource "google_container_cluster" "fail_none" {
  name     = "fail-none"
  location = "europe-west1"
}

resource "google_container_cluster" "fail_routes" {
  name            = "fail-routes"
  location        = "europe-west1"
  networking_mode = "ROUTES"
}
