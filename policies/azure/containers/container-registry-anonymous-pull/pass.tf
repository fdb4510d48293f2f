resource "azurerm_container_registry" "off" {
  anonymous_pull_enabled = false
}

resource "azurerm_container_registry" "unset" {
  sku = "Standard"
}

resource "azurerm_container_registry" "basic" {
  sku                    = "Basic"
  anonymous_pull_enabled = true
}
