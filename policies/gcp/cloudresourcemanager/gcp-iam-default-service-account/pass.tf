resource "google_service_account" "ci" {
  account_id = "ci"
}

resource "google_project_iam_member" "own" {
  project = "p"
  role    = "roles/logging.logWriter"
  member  = "serviceAccount:${google_service_account.ci.email}"
}

resource "google_project_iam_member" "person" {
  project = "p"
  role    = "roles/viewer"
  member  = "user:jo@example.com"
}
