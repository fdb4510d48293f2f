resource "azurerm_storage_account" "fail_on" {
  shared_access_key_enabled = true
}

resource "azurerm_storage_account" "fail_unset" {
  account_tier = "Standard"
}
