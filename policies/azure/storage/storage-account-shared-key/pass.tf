resource "azurerm_storage_account" "off" {
  shared_access_key_enabled = false
}
