resource "azurerm_container_registry" "off" {
  admin_enabled = false
}

resource "azurerm_container_registry" "unset" {
  sku = "Premium"
}
