resource "azurerm_mssql_server" "fail_none" {
  version = "12.0"
}

resource "azurerm_mssql_server" "fail_off" {}

resource "azurerm_sql_server" "fail_older" {
  version = "12.0"
}

resource "azurerm_mssql_server_extended_auditing_policy" "off" {
  server_id = azurerm_mssql_server.fail_off.id
  enabled   = false
}
