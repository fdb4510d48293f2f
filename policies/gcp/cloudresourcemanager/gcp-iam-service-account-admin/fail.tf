resource "google_service_account" "ci" {
  account_id = "ci"
}

resource "google_project_iam_member" "fail_owner" {
  project = "p"
  role    = "roles/owner"
  member  = "serviceAccount:ci@p.iam.gserviceaccount.com"
}

resource "google_project_iam_member" "fail_reference" {
  project = "p"
  role    = "roles/editor"
  member  = "serviceAccount:${google_service_account.ci.email}"
}

resource "google_project_iam_member" "fail_attribute" {
  project = "p"
  role    = "roles/storage.admin"
  member  = google_service_account.ci.member
}

resource "google_project_iam_binding" "fail_binding" {
  project = "p"
  role    = "roles/iam.securityAdmin"
  members = ["group:ops@example.com", "serviceAccount:ci@p.iam.gserviceaccount.com"]
}
