resource "azurerm_container_registry" "off" {
  public_network_access_enabled = false
}
