resource "google_project_iam_member" "fail_member" {
  project = "p"
  role    = "roles/viewer"
  member  = "user:jo@example.com"
}

resource "google_project_iam_binding" "fail_binding" {
  project = "p"
  role    = "roles/viewer"
  members = ["group:ops@example.com", "user:jo@example.com"]
}

resource "google_project_iam_member" "fail_part" {
  project = "p"
  role    = "roles/viewer"
  member  = "user:${var.name}@example.com"
}

variable "name" {}

resource "google_project_iam_member" "fail_no_project" {
  role   = "roles/viewer"
  member = "user:jo@example.com"
}
