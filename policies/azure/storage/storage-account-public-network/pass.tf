resource "azurerm_storage_account" "off" {
  public_network_access_enabled = false
}

resource "azurerm_storage_account" "text" {
  public_network_access_enabled = "false"
}
