variable "logs" {
  type = string
}

resource "google_storage_bucket" "not_known" {
  name     = "not-known"
  location = "EU"
  logging {
    log_bucket = var.logs
  }
}
