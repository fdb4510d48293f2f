resource "google_cloud_run_service_iam_member" "fail_member" {
  service = "api"
  role    = "roles/run.invoker"
  member  = "allUsers"
}

resource "google_cloud_run_service_iam_binding" "fail_binding" {
  service = "api"
  role    = "roles/run.invoker"
  members = ["user:jo@example.com", "allAuthenticatedUsers"]
}

data "google_iam_policy" "open" {
  binding {
    role    = "roles/run.invoker"
    members = ["allUsers"]
  }
}

resource "google_cloud_run_service_iam_policy" "fail_policy" {
  service     = "api"
  policy_data = data.google_iam_policy.open.policy_data
}

resource "google_cloud_run_v2_service_iam_member" "fail_second" {
  name   = "api"
  role   = "roles/run.invoker"
  member = "allUsers"
}

resource "google_cloud_run_v2_service_iam_member" "fail_developer" {
  name   = "api"
  role   = "roles/run.developer"
  member = "allAuthenticatedUsers"
}

variable "role" {
  type = string
}

resource "google_cloud_run_v2_service_iam_member" "fail_role_unknown" {
  name   = "api"
  role   = var.role
  member = "allUsers"
}

resource "google_cloud_run_v2_service" "fail_no_check" {
  name                 = "open"
  location             = "europe-west1"
  invoker_iam_disabled = true
}

resource "google_cloud_run_service" "fail_no_check" {
  name = "open"
  metadata {
    annotations = {
      "run.googleapis.com/ingress"              = "all"
      "run.googleapis.com/invoker-iam-disabled" = "true"
    }
  }
}
