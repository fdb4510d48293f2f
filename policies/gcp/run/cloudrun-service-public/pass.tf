resource "google_service_account" "caller" {
  account_id = "caller"
}

resource "google_cloud_run_v2_service" "api" {
  name     = "api"
  location = "europe-west1"
}

resource "google_cloud_run_v2_service_iam_member" "caller" {
  name   = google_cloud_run_v2_service.api.name
  role   = "roles/run.invoker"
  member = "serviceAccount:${google_service_account.caller.email}"
}

resource "google_cloud_run_service" "web" {
  name     = "web"
  location = "europe-west1"
}

resource "google_cloud_run_service_iam_binding" "group" {
  service = google_cloud_run_service.web.name
  role    = "roles/run.invoker"
  members = ["group:web@example.com"]
}

resource "google_cloud_run_v2_service" "internal" {
  name                 = "internal"
  location             = "europe-west1"
  ingress              = "INGRESS_TRAFFIC_INTERNAL_ONLY"
  invoker_iam_disabled = true
}

resource "google_cloud_run_v2_service" "logged_in" {
  name                 = "logged-in"
  location             = "europe-west1"
  invoker_iam_disabled = true
  iap_enabled          = true
}
