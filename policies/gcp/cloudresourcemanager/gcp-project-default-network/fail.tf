resource "google_project" "fail_none" {
  name       = "fail-none"
  project_id = "fail-none"
}

resource "google_project" "fail_on" {
  name                = "fail-on"
  project_id          = "fail-on"
  auto_create_network = true
}
