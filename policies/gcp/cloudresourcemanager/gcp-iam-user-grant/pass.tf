resource "google_project_iam_member" "group" {
  project = "p"
  role    = "roles/viewer"
  member  = "group:ops@example.com"
}

resource "google_service_account" "ci" {
  account_id = "ci"
}

resource "google_project_iam_member" "account" {
  project = "p"
  role    = "roles/viewer"
  member  = "serviceAccount:${google_service_account.ci.email}"
}
