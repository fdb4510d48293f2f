variable "version" {
  type = string
}

resource "google_compute_ssl_policy" "not_known" {
  name            = "not-known"
  min_tls_version = var.version
}
