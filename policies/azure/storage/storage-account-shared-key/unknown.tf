variable "value" {}

resource "azurerm_storage_account" "not_known" {
  shared_access_key_enabled = var.value
}
