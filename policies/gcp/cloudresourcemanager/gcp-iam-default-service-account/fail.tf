resource "google_project_iam_member" "fail_compute" {
  project = "p"
  role    = "roles/logging.logWriter"
  member  = "serviceAccount:123456789012-compute@developer.gserviceaccount.com"
}

resource "google_project_iam_binding" "fail_app_engine" {
  project = "p"
  role    = "roles/editor"
  members = ["user:jo@example.com", "serviceAccount:p@appspot.gserviceaccount.com"]
}

data "google_compute_default_service_account" "default" {}

resource "google_project_iam_member" "fail_data" {
  project = "p"
  role    = "roles/editor"
  member  = "serviceAccount:${data.google_compute_default_service_account.default.email}"
}

resource "google_folder_iam_member" "fail_folder" {
  folder = "folders/1"
  role   = "roles/viewer"
  member = data.google_compute_default_service_account.default.member
}
