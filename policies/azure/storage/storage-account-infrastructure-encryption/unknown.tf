variable "value" {}

resource "azurerm_storage_account" "not_known" {
  infrastructure_encryption_enabled = var.value
}
