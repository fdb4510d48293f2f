resource "google_project_iam_member" "other" {
  project = "p"
  role    = "roles/logging.viewer"
  member  = "user:jo@example.com"
}

resource "google_service_account" "ci" {
  account_id = "ci"
}

resource "google_service_account_iam_member" "one_account" {
  service_account_id = google_service_account.ci.name
  role               = "roles/iam.serviceAccountUser"
  member             = "group:ops@example.com"
}
