resource "google_storage_bucket" "fail_member" {
  name     = "reports"
  location = "EU"
}

resource "google_storage_bucket_iam_member" "everyone" {
  bucket = google_storage_bucket.fail_member.name
  role   = "roles/storage.objectViewer"
  member = "allUsers"
}

# The buckets are made elsewhere.
resource "google_storage_bucket_iam_binding" "fail_binding" {
  bucket  = "elsewhere"
  role    = "roles/storage.admin"
  members = ["user:jo@example.com", "allAuthenticatedUsers"]
}

data "google_iam_policy" "open" {
  binding {
    role    = "roles/storage.objectViewer"
    members = ["allUsers"]
  }
}

resource "google_storage_bucket_iam_policy" "fail_policy_of_data" {
  bucket      = "elsewhere"
  policy_data = data.google_iam_policy.open.policy_data
}

resource "google_storage_bucket_iam_policy" "fail_policy_of_json" {
  bucket = "elsewhere"
  policy_data = jsonencode({
    bindings = [{ role = "roles/storage.objectViewer", members = ["group:web@example.com", "allUsers"] }]
  })
}

resource "google_storage_bucket_iam_policy" "fail_policy_of_text" {
  bucket      = "elsewhere"
  policy_data = <<-EOT
    {"bindings": [{"role": "roles/storage.objectViewer", "members": ["allUsers"]}]}
  EOT
}

resource "google_storage_bucket_iam_member" "fail_each" {
  for_each = toset(["allUsers"])
  bucket   = "elsewhere"
  role     = "roles/storage.objectViewer"
  member   = each.value
}
