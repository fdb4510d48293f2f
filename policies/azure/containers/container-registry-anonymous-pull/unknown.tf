variable "value" {}

resource "azurerm_container_registry" "not_known" {
  sku                    = "Standard"
  anonymous_pull_enabled = var.value
}
