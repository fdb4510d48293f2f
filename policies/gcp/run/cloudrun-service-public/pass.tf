resource "google_service_account" "caller" {
  account_id = "caller"
}

resource "google_cloud_run_service_iam_member" "caller" {
  service = "api"
  role    = "roles/run.invoker"
  member  = "serviceAccount:${google_service_account.caller.email}"
}

resource "google_cloud_run_service_iam_binding" "group" {
  service = "api"
  role    = "roles/run.invoker"
  members = ["group:web@example.com"]
}
