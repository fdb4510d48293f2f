resource "google_project_iam_member" "fail_member" {
  project = "p"
  role    = "roles/iam.serviceAccountUser"
  member  = "user:jo@example.com"
}

resource "google_project_iam_binding" "fail_binding" {
  project = "p"
  role    = "roles/iam.serviceAccountTokenCreator"
  members = ["user:jo@example.com"]
}

resource "google_folder_iam_member" "fail_folder" {
  folder = "folders/1"
  role   = "roles/iam.serviceAccountUser"
  member = "group:ops@example.com"
}

resource "google_organization_iam_member" "fail_organization" {
  org_id = "1"
  role   = "roles/iam.serviceAccountTokenCreator"
  member = "group:ops@example.com"
}

data "google_iam_policy" "ops" {
  binding {
    role    = "roles/viewer"
    members = ["group:ops@example.com"]
  }
  binding {
    role    = "roles/iam.serviceAccountUser"
    members = ["group:ops@example.com"]
  }
}

resource "google_project_iam_policy" "fail_policy" {
  project     = "p"
  policy_data = data.google_iam_policy.ops.policy_data
}
