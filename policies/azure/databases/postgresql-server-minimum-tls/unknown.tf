variable "value" {}

resource "azurerm_postgresql_server" "not_known" {
  ssl_minimal_tls_version_enforced = var.value
}
