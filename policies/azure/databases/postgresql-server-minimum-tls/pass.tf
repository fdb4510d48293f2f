resource "azurerm_postgresql_server" "two" {
  ssl_minimal_tls_version_enforced = "TLS1_2"
}

resource "azurerm_postgresql_server" "unset" {
  name = "orders"
}
