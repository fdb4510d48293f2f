variable "value" {}

resource "azurerm_container_registry" "not_known" {
  public_network_access_enabled = var.value
}
