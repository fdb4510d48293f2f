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

data "google_project" "this" {
}

resource "google_project_iam_binding" "agent" {
  project = "p"
  role    = "roles/editor"
  members = ["serviceAccount:${data.google_project.this.number}@cloudservices.gserviceaccount.com"]
}
