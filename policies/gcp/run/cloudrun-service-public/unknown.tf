variable "member" {
  type = string
}

resource "google_cloud_run_service_iam_member" "not_known" {
  service = "api"
  role    = "roles/run.invoker"
  member  = var.member
}
