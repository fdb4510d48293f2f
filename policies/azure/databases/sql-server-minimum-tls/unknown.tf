variable "value" {}

resource "azurerm_mssql_server" "not_known" {
  minimum_tls_version = var.value
}
