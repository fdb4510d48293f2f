variable "login" {
  type = string
}

resource "google_compute_project_metadata" "not_known" {
  metadata = {
    enable-oslogin = var.login
  }
}
