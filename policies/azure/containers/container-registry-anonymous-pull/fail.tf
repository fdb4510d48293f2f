resource "azurerm_container_registry" "fail_on" {
  sku                    = "Standard"
  anonymous_pull_enabled = true
}

resource "azurerm_container_registry" "fail_inside" {
  sku                           = "Premium"
  anonymous_pull_enabled        = true
  public_network_access_enabled = false
}
