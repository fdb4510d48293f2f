resource "azurerm_storage_account" "off" {
  allow_nested_items_to_be_public = false
}

resource "azurerm_storage_account" "older_name" {
  allow_blob_public_access = false
}
