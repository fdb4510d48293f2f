resource "azurerm_managed_disk" "set" {
  disk_encryption_set_id = azurerm_disk_encryption_set.data.id
}

resource "azurerm_disk_encryption_set" "data" {
  key_vault_key_id = "key"
}
