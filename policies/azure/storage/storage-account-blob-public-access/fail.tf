resource "azurerm_storage_account" "fail_on" {
  allow_nested_items_to_be_public = true
}

resource "azurerm_storage_account" "fail_unset" {
  account_tier = "Standard"
}

resource "azurerm_storage_account" "fail_older_name" {
  allow_blob_public_access = true
}
