resource "azurerm_data_factory" "off" {
  public_network_enabled = false
}
