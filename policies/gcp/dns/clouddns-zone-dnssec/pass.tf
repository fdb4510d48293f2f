resource "google_dns_managed_zone" "signed" {
  name     = "signed"
  dns_name = "example.com."
  dnssec_config {
    state = "on"
  }
}

# Private zones cannot be signed.
resource "google_dns_managed_zone" "private" {
  name       = "private"
  dns_name   = "example.com."
  visibility = "private"
}
