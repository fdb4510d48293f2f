resource "azurerm_key_vault" "off" {
  public_network_access_enabled = false
}
