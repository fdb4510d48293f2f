resource "azurerm_postgresql_server" "fail_one" {
  ssl_minimal_tls_version_enforced = "TLS1_0"
}

resource "azurerm_mysql_server" "fail_any" {
  ssl_minimal_tls_version_enforced = "TLSEnforcementDisabled"
}
