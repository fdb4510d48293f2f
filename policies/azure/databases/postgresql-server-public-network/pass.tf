resource "azurerm_postgresql_server" "off" {
  public_network_access_enabled = false
}

resource "azurerm_postgresql_flexible_server" "inside" {
  delegated_subnet_id = "subnet"
}
