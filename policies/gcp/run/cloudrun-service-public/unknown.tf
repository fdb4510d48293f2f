variable "member" {
  type = string
}

resource "google_cloud_run_service_iam_member" "not_known" {
  service = "api"
  role    = "roles/run.invoker"
  member  = var.member
}

variable "is_public" {
  type = bool
}

resource "google_cloud_run_v2_service" "not_known" {
  name                 = "api"
  location             = "europe-west1"
  invoker_iam_disabled = var.is_public
}
