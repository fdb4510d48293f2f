variable "state" {
  type = string
}

resource "google_dns_managed_zone" "not_known" {
  name     = "not-known"
  dns_name = "example.com."
  dnssec_config {
    state = var.state
  }
}
