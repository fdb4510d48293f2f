resource "azurerm_mssql_firewall_rule" "fail_azure" {
  start_ip_address = "0.0.0.0"
  end_ip_address   = "0.0.0.0"
}
