resource "azurerm_mssql_server_security_alert_policy" "somebody" {
  email_addresses = ["security@example.com"]
}
