variable "member" {
  type = string
}

resource "google_project_iam_member" "not_known" {
  project = "p"
  role    = "roles/editor"
  member  = var.member
}
