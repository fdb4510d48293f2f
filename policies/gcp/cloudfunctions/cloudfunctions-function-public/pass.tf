resource "google_service_account" "caller" {
  account_id = "caller"
}

resource "google_cloudfunctions_function_iam_member" "caller" {
  cloud_function = "api"
  role           = "roles/cloudfunctions.invoker"
  member         = "serviceAccount:${google_service_account.caller.email}"
}

resource "google_cloudfunctions_function_iam_binding" "group" {
  cloud_function = "api"
  role           = "roles/cloudfunctions.invoker"
  members        = ["group:web@example.com"]
}
