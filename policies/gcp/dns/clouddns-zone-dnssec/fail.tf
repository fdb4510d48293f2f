resource "google_dns_managed_zone" "fail_none" {
  name     = "fail-none"
  dns_name = "example.com."
}

resource "google_dns_managed_zone" "fail_off" {
  name     = "fail-off"
  dns_name = "example.com."
  dnssec_config {
    state = "off"
  }
}

resource "google_dns_managed_zone" "fail_transfer" {
  name       = "fail-transfer"
  dns_name   = "example.com."
  visibility = "public"
  dnssec_config {
    state = "transfer"
  }
}
