resource "azurerm_mssql_server" "off" {
  public_network_access_enabled = false
}
