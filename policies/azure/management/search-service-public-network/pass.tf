resource "azurerm_search_service" "off" {
  public_network_access_enabled = false
}
