resource "azurerm_redis_cache" "fail_on" {
  non_ssl_port_enabled = true
}

resource "azurerm_redis_cache" "fail_older" {
  enable_non_ssl_port = true
}

resource "azurerm_managed_redis" "fail_plain" {
  default_database {
    client_protocol = "Plaintext"
  }
}
