resource "google_compute_ssl_policy" "current" {
  name            = "current"
  profile         = "MODERN"
  min_tls_version = "TLS_1_2"
}

resource "google_compute_region_ssl_policy" "newest" {
  name            = "newest"
  region          = "europe-west1"
  profile         = "RESTRICTED"
  min_tls_version = "TLS_1_3"
}
