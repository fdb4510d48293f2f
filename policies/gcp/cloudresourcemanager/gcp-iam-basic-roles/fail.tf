resource "google_project_iam_member" "fail_owner" {
  project = "p"
  role    = "roles/owner"
  member  = "user:jo@example.com"
}

resource "google_project_iam_binding" "fail_editor" {
  project = "p"
  role    = "roles/editor"
  members = ["group:ops@example.com"]
}

resource "google_organization_iam_member" "fail_viewer" {
  org_id = "1"
  role   = "roles/viewer"
  member = "user:jo@example.com"
}

resource "google_folder_iam_policy" "fail_policy" {
  folder      = "folders/1"
  policy_data = jsonencode({ bindings = [{ role = "roles/owner", members = ["group:ops@example.com"] }] })
}

variable "members" {
  type = list(string)
}

resource "google_project_iam_binding" "fail_members_unknown" {
  project = "p"
  role    = "roles/editor"
  members = concat(["serviceAccount:1@cloudservices.gserviceaccount.com"], var.members)
}
