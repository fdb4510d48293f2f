variable "value" {}

resource "azurerm_search_service" "not_known" {
  public_network_access_enabled = var.value
}
