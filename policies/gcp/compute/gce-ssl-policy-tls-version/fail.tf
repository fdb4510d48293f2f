resource "google_compute_ssl_policy" "fail_none" {
  name = "fail-none"
}

resource "google_compute_ssl_policy" "fail_old" {
  name            = "fail-old"
  profile         = "MODERN"
  min_tls_version = "TLS_1_1"
}
