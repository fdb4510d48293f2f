variable "value" {}

resource "azurerm_key_vault" "not_known" {
  public_network_access_enabled = var.value
}
