resource "azurerm_storage_account" "on" {
  infrastructure_encryption_enabled = true
}
