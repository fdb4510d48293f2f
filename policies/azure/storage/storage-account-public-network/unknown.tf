variable "value" {}

resource "azurerm_storage_account" "not_known" {
  public_network_access_enabled = var.value
}
