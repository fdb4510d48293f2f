variable "value" {}

resource "azurerm_mssql_firewall_rule" "not_known" {
  start_ip_address = var.value
  end_ip_address   = "255.255.255.255"
}
