resource "azurerm_mysql_server" "off" {
  public_network_access_enabled = false
}

resource "azurerm_mysql_flexible_server" "inside" {
  delegated_subnet_id = "subnet"
}

resource "azurerm_mysql_flexible_server" "disabled" {
  public_network_access = "Disabled"
}
