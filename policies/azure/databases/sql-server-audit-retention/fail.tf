resource "azurerm_mssql_server" "fail_month" {}

resource "azurerm_mssql_server_extended_auditing_policy" "audit" {
  server_id         = azurerm_mssql_server.fail_month.id
  retention_in_days = 30
}

resource "azurerm_mssql_server_extended_auditing_policy" "fail_elsewhere" {
  server_id         = "server"
  retention_in_days = 30
}
