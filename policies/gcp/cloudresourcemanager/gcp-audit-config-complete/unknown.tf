variable "service" {
  type = string
}

resource "google_project_iam_audit_config" "not_known" {
  project = "p"
  service = var.service
  audit_log_config {
    log_type = "DATA_READ"
  }
  audit_log_config {
    log_type = "DATA_WRITE"
  }
}
