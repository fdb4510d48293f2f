variable "role" {
  type = string
}

resource "google_project_iam_member" "not_known" {
  project = "p"
  role    = var.role
  member  = "user:jo@example.com"
}
