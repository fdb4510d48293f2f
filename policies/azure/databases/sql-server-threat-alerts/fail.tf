resource "azurerm_mssql_server_security_alert_policy" "fail_some" {
  state           = "Enabled"
  disabled_alerts = ["Sql_Injection"]
}
