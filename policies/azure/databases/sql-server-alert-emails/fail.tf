resource "azurerm_mssql_server_security_alert_policy" "fail_nobody" {
  state           = "Enabled"
  email_addresses = []
}

resource "azurerm_mssql_server_security_alert_policy" "fail_unset" {
  state = "Enabled"
}
