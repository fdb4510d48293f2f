variable "algorithm" {
  type = string
}

resource "google_dns_managed_zone" "not_known" {
  name     = "not-known"
  dns_name = "example.com."
  dnssec_config {
    state = "on"
    default_key_specs {
      algorithm = var.algorithm
      key_type  = "keySigning"
    }
  }
}
