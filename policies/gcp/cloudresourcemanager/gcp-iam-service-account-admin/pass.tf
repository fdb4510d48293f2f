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
