variable "server" {}

resource "azurerm_mssql_server" "not_known" {
  version = "12.0"
}

resource "azurerm_mssql_server_extended_auditing_policy" "audit" {
  server_id = var.server
}
