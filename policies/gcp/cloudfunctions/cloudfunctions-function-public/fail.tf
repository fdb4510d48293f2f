resource "google_cloudfunctions_function_iam_member" "fail_member" {
  cloud_function = "api"
  role           = "roles/cloudfunctions.invoker"
  member         = "allUsers"
}

resource "google_cloudfunctions_function_iam_binding" "fail_binding" {
  cloud_function = "api"
  role           = "roles/cloudfunctions.invoker"
  members        = ["user:jo@example.com", "allAuthenticatedUsers"]
}

data "google_iam_policy" "open" {
  binding {
    role    = "roles/cloudfunctions.invoker"
    members = ["allUsers"]
  }
}

resource "google_cloudfunctions_function_iam_policy" "fail_policy" {
  cloud_function = "api"
  policy_data    = data.google_iam_policy.open.policy_data
}

resource "google_cloudfunctions2_function_iam_member" "fail_second" {
  cloud_function = "api"
  role           = "roles/cloudfunctions.invoker"
  member         = "allUsers"
}

resource "google_cloudfunctions_function_iam_member" "fail_admin" {
  cloud_function = "resize"
  role           = "roles/cloudfunctions.admin"
  member         = "allUsers"
}
