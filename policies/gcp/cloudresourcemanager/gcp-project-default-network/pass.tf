resource "google_project" "without" {
  name                = "without"
  project_id          = "without"
  auto_create_network = false
}
