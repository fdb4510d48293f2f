variable "value" {}

resource "azurerm_container_registry" "not_known" {
  admin_enabled = var.value
}
