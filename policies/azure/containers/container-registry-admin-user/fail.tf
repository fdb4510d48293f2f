resource "azurerm_container_registry" "fail_on" {
  admin_enabled = true
}

resource "azurerm_container_registry" "fail_text" {
  admin_enabled = "true"
}
