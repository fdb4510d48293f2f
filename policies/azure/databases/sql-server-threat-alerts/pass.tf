resource "azurerm_mssql_server_security_alert_policy" "none" {
  state           = "Enabled"
  disabled_alerts = []
}

resource "azurerm_mssql_server_security_alert_policy" "unset" {
  state = "Enabled"
}
