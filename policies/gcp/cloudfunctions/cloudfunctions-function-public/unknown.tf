variable "member" {
  type = string
}

resource "google_cloudfunctions_function_iam_member" "not_known" {
  cloud_function = "api"
  role           = "roles/cloudfunctions.invoker"
  member         = var.member
}
