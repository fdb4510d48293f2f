resource "azurerm_mssql_server" "satellite" {}

resource "azurerm_sql_server" "inline" {
  extended_auditing_policy {
    retention_in_days = 120
  }
}

resource "azurerm_mssql_server_extended_auditing_policy" "audit" {
  server_id              = azurerm_mssql_server.satellite.id
  log_monitoring_enabled = true
}
