variable "value" {}

resource "azurerm_mssql_server_security_alert_policy" "not_known" {
  email_addresses = var.value
}
