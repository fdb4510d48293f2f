resource "google_service_account" "ci" {
  account_id = "ci"
}

resource "google_project_iam_member" "narrow" {
  project = "p"
  role    = "roles/storage.objectViewer"
  member  = google_service_account.ci.member
}

resource "google_project_iam_member" "person" {
  project = "p"
  role    = "roles/owner"
  member  = "group:ops@example.com"
}

data "google_project" "this" {
}

resource "google_project_iam_binding" "agent" {
  project = "p"
  role    = "roles/editor"
  members = ["serviceAccount:${data.google_project.this.number}@cloudservices.gserviceaccount.com"]
}
