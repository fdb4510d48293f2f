resource "azurerm_mssql_server" "quarter" {
  extended_auditing_policy {
    retention_in_days = "90"
  }
}

resource "azurerm_mssql_server" "for_ever" {}

resource "azurerm_mssql_server_extended_auditing_policy" "audit" {
  server_id         = azurerm_mssql_server.for_ever.id
  retention_in_days = 0
}
