resource "google_project_iam_member" "predefined" {
  project = "p"
  role    = "roles/compute.viewer"
  member  = "user:jo@example.com"
}

resource "google_project_iam_binding" "custom" {
  project = "p"
  role    = "projects/p/roles/editor"
  members = ["group:ops@example.com"]
}
