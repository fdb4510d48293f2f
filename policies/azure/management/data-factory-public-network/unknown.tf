variable "value" {}

resource "azurerm_data_factory" "not_known" {
  public_network_enabled = var.value
}
