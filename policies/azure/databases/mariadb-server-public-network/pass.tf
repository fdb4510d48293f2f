resource "azurerm_mariadb_server" "off" {
  public_network_access_enabled = false
}
